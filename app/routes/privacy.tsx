import { useLoaderData } from '@remix-run/react'
import { contactAddress, daysOriginalsAreKept } from '#app/domain/network/public-facts.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { StatementPage } from '#app/ui/network/statement-page.tsx'

export const meta = title('network.privacy.title')

export const loader = () => ({ contact: contactAddress(), days: daysOriginalsAreKept() })

export default function Privacy() {
  const { contact, days } = useLoaderData<typeof loader>()
  const paragraphs = [
    'network.privacy.1',
    'network.privacy.2',
    'network.privacy.3',
    'network.privacy.4',
    'network.privacy.5',
    'network.privacy.6',
  ] as const
  return <StatementPage title="network.privacy.title" paragraphs={[...paragraphs]} contact={contact} facts={{ days }} />
}
