import type { MessageKey } from '#app/i18n/nl.ts'
import type { Values } from '#app/i18n/translate.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { ContactLine } from './contact-line.tsx'

type Props = { title: MessageKey; paragraphs: MessageKey[]; contact?: string; facts?: Values }

/** A short statement of the site about itself. */
export function StatementPage({ title, paragraphs, contact, facts }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle>{t(title)}</PageTitle>
      <div className="reading">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{t(paragraph, facts)}</p>
        ))}
        <ContactLine contact={contact} />
      </div>
    </>
  )
}
