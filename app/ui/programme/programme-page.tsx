import { useActionData } from '@remix-run/react'
import type { ProgrammeRow } from '#app/domain/programme/programme.ts'
import type { Outline } from '#app/domain/programme/programme-outline.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { hoursText } from '#app/ui/dates/dates.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { ProgrammeForm } from './programme-form.tsx'
import { ProgrammeWarnings } from './programme-warnings.tsx'

type Props = {
  session: { id: string; title: string; startsAt: string; endsAt: string }
  rows: ProgrammeRow[]
  outline: Outline
  version: string
}

/** Where a host puts the programme together. */
export function ProgrammePage({ session, rows, outline, version }: Props) {
  const [t, language] = [useT(), useLanguage()]
  // After a press on one of the rows the page is about the form as it is typed.
  const pressed = useActionData<{ focus?: string; outline?: Outline }>()
  const { about, warnings } = pressed?.outline ?? outline
  const hours = hoursText(session.startsAt, session.endsAt, language)
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('programme.lead', { hours })}</p>}
      >
        {t('programme.make')}
      </PageTitle>
      <ProgrammeForm rows={rows} version={version} about={about} focus={pressed?.focus ?? ''}>
        {warnings.length > 0 && <ProgrammeWarnings warnings={warnings} />}
      </ProgrammeForm>
    </>
  )
}
