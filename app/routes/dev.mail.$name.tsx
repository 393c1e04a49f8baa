import { useLoaderData } from '@remix-run/react'
import { readOutboxMail } from '#app/domain/mail/outbox.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OutboxMailPage } from '#app/ui/mail/outbox-mail-page.tsx'

export const meta = title('mail.outbox.title')

export const loader = onRead((_ctx, { params }) => readOutboxMail(params.name ?? ''))

export default function OutboxMail() {
  return <OutboxMailPage mail={useLoaderData<typeof loader>()} />
}
