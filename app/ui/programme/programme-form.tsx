import type { ReactNode } from 'react'
import type { ProgrammeRow } from '#app/domain/programme/programme.ts'
import { type DraftRow, draftOf, draftRowsIn, emptyRow, isEmpty } from '#app/domain/programme/programme-draft.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FormVersion } from '#app/ui/forms/form-version.tsx'
import { LeftStandingFields } from '#app/ui/forms/left-standing-fields.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { GoneRow } from './gone-row.tsx'
import { RowFields } from './row-fields.tsx'

const fewestRows = 6
const spareRows = 2

type Props = {
  rows: ProgrammeRow[]
  version: string
  about: (string | null)[]
  /** The field or button where the reader was. */
  focus: string
  children?: ReactNode
}

/** All rows in one form. Only its main button keeps them; every other one gives the form back, so nothing typed is lost. */
export function ProgrammeForm({ rows, version, about, focus, children }: Props) {
  const t = useT()
  const { errors, problem, typedMany, places } = useRefused()
  const sent = draftRowsIn((name) => typedMany(name))
  const drafts = sent.length > 0 ? sent : withRoom(rows.map(draftOf))
  return (
    <form method="post" className="programme-form" noValidate>
      {/* The first button of a form is the one that Enter presses: that keeps, and moves no row. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary errors={errors} />
      {problem && <Notice kind="attention">{problem}</Notice>}
      {children}
      <FormVersion version={version} />
      <ol className="programme-form__rows" id="programme">
        {drafts.map((row, at) =>
          row.gone ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the programme is what a row is
            <GoneRow key={at} row={row} at={at} isFocused={focus === `restore:${at}`} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same
            <RowFields key={at} row={row} at={at} about={about[at] ?? null} focus={focus} errors={errors} />
          ),
        )}
      </ol>
      <LeftStandingFields places={places} />
      <div className="row">
        <Button>{t('programme.keep')}</Button>
        <Button kind="quiet" name="step" value="more">
          {t('programme.more')}
        </Button>
        {drafts.every(isEmpty) && (
          <Button kind="quiet" name="step" value="method">
            {t('programme.method')}
          </Button>
        )}
      </div>
    </form>
  )
}

const withRoom = (rows: DraftRow[]): DraftRow[] => [
  ...rows,
  ...Array.from({ length: Math.max(spareRows, fewestRows - rows.length) }, () => emptyRow),
]
