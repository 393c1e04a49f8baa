import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { MailFacts, type OutboxMail } from './outbox-page.tsx'

/** One mail, as plain text; its links can be followed. */
export function OutboxMailPage({ mail }: { mail: OutboxMail }) {
  const t = useT()
  const blocks = mail.text.split(/\n{2,}/).map((block, position) => ({ block, id: `${position}` }))
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: '/dev/mail', text: t('mail.outbox.back') }]} />}
        below={<MailFacts mail={mail} />}
      >
        {mail.subject}
      </PageTitle>
      <div className="reading">
        {blocks.map(({ block, id }) => (
          <p key={id}>{withLinks(block)}</p>
        ))}
      </div>
    </>
  )
}

const withLinks = (block: string) =>
  block.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:/.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
