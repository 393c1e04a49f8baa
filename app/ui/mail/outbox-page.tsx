import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

export type OutboxMail = { name: string; subject: string; date: string; to: string; text: string; calendar: boolean }

/** For who develops: every mail that would have left. */
export function OutboxPage({ mails }: { mails: OutboxMail[] }) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('mail.outbox.lead')}</p>}>{t('mail.outbox.title')}</PageTitle>
      {mails.length === 0 ? (
        <EmptyState title={t('mail.outbox.empty')}>{t('mail.outbox.emptyText')}</EmptyState>
      ) : (
        <RuledList>
          {mails.map((mail) => (
            <RuledItem key={mail.name} facts={<MailFacts mail={mail} />}>
              <a href={`/dev/mail/${mail.name}`}>{mail.subject}</a>
            </RuledItem>
          ))}
        </RuledList>
      )}
    </>
  )
}

export function MailFacts({ mail: { to, date, calendar } }: { mail: OutboxMail }) {
  const t = useT()
  return (
    <MetaLine>
      <span>{t('mail.outbox.to', { address: to })}</span>
      <DateText value={date} kind="moment" />
      {calendar && <span>{t('mail.outbox.calendar')}</span>}
    </MetaLine>
  )
}
