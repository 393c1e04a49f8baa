import type { ReactNode } from 'react'
import { type DraftRow, isEmpty } from '#app/domain/programme/programme-draft.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import type { FieldErrors } from '#app/ui/kit/field-texts.ts'
import { RowField } from './row-field.tsx'

type Props = { row: DraftRow; at: number; focus: string; errors: FieldErrors; children: ReactNode }

/** What can be done with a row, and what is asked of few rows. */
export function RowSteps({ row, at, focus, errors, children }: Props) {
  const t = useT()
  const number = at + 1
  const recorded = errors[`row-${at}-recorded`]
  const isOpen = Boolean(row.people || row.recorded || recorded || errors[`row-${at}-people`])
  const step = (name: 'up' | 'down') => (
    <Button
      kind="text"
      name="step"
      value={`${name}:${at}`}
      aria-label={t(`programme.${name}.row`, { number })}
      autoFocus={focus === `${name}:${at}`}
    >
      {t(`programme.${name}`)}
    </Button>
  )
  return (
    <div className="programme-form__steps">
      {!isEmpty(row) && (
        <>
          {step('up')}
          {step('down')}
        </>
      )}
      {children}
      <Disclosure
        summary={
          <>
            {t('programme.details')} <span className="visually-hidden">{t('programme.row', { number })}</span>
          </>
        }
        open={isOpen}
      >
        <div className="stack">
          <RowField name="people" label={t('programme.people')} at={at} errors={errors} isFocused={false}>
            {(control) => <input {...control} name="rowPeople[]" type="text" dir="auto" defaultValue={row.people} />}
          </RowField>
          <Checkbox
            id={`row-${at}-recorded`}
            name="rowRecorded[]"
            value={at}
            defaultChecked={row.recorded}
            label={t('programme.recorded')}
            hint={t('programme.recorded.hint')}
            error={recorded}
          />
          <div className="row">
            <Button kind="quiet" size="small" name="step" value={`insert:${at}`}>
              {t('programme.insert')}
            </Button>
            <Button kind="quiet" size="small" name="step" value={`remove:${at}`}>
              {t('programme.remove')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </div>
  )
}
