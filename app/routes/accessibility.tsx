import { useLoaderData } from '@remix-run/react'
import { contactAddress } from '#app/domain/network/public-facts.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { StatementPage } from '#app/ui/network/statement-page.tsx'

export const meta = title('network.accessibility.title')

export const loader = () => ({ contact: contactAddress() })

export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>()
  const paragraphs = ['network.accessibility.1', 'network.accessibility.2', 'network.accessibility.3'] as const
  return <StatementPage title="network.accessibility.title" paragraphs={[...paragraphs]} contact={contact} />
}
