import { useLoaderData } from '@remix-run/react'
import { readOutbox } from '#app/domain/mail/outbox.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OutboxPage } from '#app/ui/mail/outbox-page.tsx'

export const meta = title('mail.outbox.title')

export const loader = onRead(async () => ({ mails: await readOutbox() }))

export default function Outbox() {
  return <OutboxPage {...useLoaderData<typeof loader>()} />
}
