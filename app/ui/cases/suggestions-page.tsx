import type { Piece, SuggestedField } from '#app/domain/cases/suggestion.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Choice } from '#app/ui/kit/choice.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { fieldLabels } from './field-labels.ts'

type Change = { field: SuggestedField; pieces: Piece[] }
type Props = { note: string; hostName: string | null; changes: Change[]; version: string }

/** What the host proposes, beside what I wrote. Nothing changes unless I take it over. */
export function SuggestionsPage({ note, hostName, changes, version }: Props) {
  const t = useT()
  const { isOvertaken } = useRefused()
  const from = hostName ? t('cases.suggestions.note', { name: hostName }) : t('cases.suggestions.noteUnknown')
  return (
    <>
      <PageTitle below={<p>{t('cases.suggestions.lead')}</p>}>{t('cases.suggestions.title')}</PageTitle>
      {note && <Notice title={from}>{note}</Notice>}
      <PlainForm submit={t('cases.suggestions.button')} version={version}>
        {changes.map(({ field, pieces }) => (
          <section key={field} className="stack">
            <h2>{t(fieldLabels[field])}</h2>
            <p className="case-diff reading">
              {pieces.map((piece, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
                <DiffPiece key={index} piece={piece} />
              ))}
            </p>
            <Choice
              type="checkbox"
              id={`take-${field}`}
              name="take[]"
              value={field}
              label={t('cases.suggestions.take')}
              // Security: what the writer took out since is not there again by a press on the same button.
              defaultChecked={!isOvertaken}
            />
          </section>
        ))}
      </PlainForm>
    </>
  )
}

function DiffPiece({ piece: { text, kind } }: { piece: Piece }) {
  const t = useT()
  if (kind === 'same') return <>{text}</>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden">{t(`cases.suggestions.${kind}`)}: </span>
      {text}
    </Tag>
  )
}
