import type { Sector } from '#app/access/sector.ts'
import { languages } from '#app/i18n/translate.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { AccountSafety } from './account-safety.tsx'
import { OrganisationFields } from './organisation-fields.tsx'
import { PersonFields } from './person-fields.tsx'

type Props = {
  account: {
    name: string
    email: string
    roleTitle: string
    sector: Sector
    experienceExpert: boolean
    language: string
    organisationId: string
    signIns: number
  }
  organisations: { id: string; name: string }[]
  said?: 'account.saved' | 'account.password.changed'
}

const names = { nl: 'Nederlands', en: 'English' }

/** One's own account: how one is called, and how one comes in. */
export function AccountPage({ account, organisations, said }: Props) {
  const t = useT()
  const { typed } = useRefused()
  return (
    <>
      <PageTitle below={<p>{t('account.lead')}</p>}>{t('account.title')}</PageTitle>
      <WithAside aside={<AccountSafety email={account.email} signIns={account.signIns} />} label={t('account.safety')}>
        <div className="stack">
          {said && <Notice kind="success">{t(said)}</Notice>}
          <h2>{t('account.you')}</h2>
          {/* The language may change: the whole page has to come anew. */}
          <PlainForm submit={t('account.save')}>
            <PersonFields known={account} />
            <OrganisationFields organisations={organisations} organisationId={account.organisationId} />
            <ChoiceGroup
              name="language"
              label={t('account.language')}
              defaultValue={typed('language', account.language)}
              options={languages.map((language) => ({ value: language, label: names[language] }))}
            />
          </PlainForm>
        </div>
      </WithAside>
    </>
  )
}
