import type { PostKind, ThreadOf } from '#app/domain/threads/thread.ts'
import { useT } from '#app/i18n/use-t.ts'
import { RichTextField } from '#app/ui/editor/rich-text-field.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'

type Props = { thread: ThreadOf; postId: string; kinds: PostKind[] }

/** Add to a thread. A question that is no question gets a friendly hint; it is never refused for it. */
export function PostForm({ thread, postId, kinds }: Props) {
  const t = useT()
  const { field, typed, errors } = useRefused()
  const [only] = kinds
  const { label, hint } = textsFor(only)
  return (
    <PlainForm action={addressOf(thread)} submit={t('threads.place')}>
      <input type="hidden" name="id" value={typed('id', postId)} />
      {kinds.length > 1 ? (
        <ChoiceGroup
          name="kind"
          label={t('threads.kind')}
          error={errors.kind}
          defaultValue={typed('kind', only)}
          options={kinds.map((value) => ({ value, label: t(`threads.kind.${value as 'doubt'}.option`) }))}
        />
      ) : (
        <input type="hidden" name="kind" value={only} />
      )}
      <RichTextField {...field('body')} label={t(label)} hint={t(hint)} rows={5} maxLength={4000} />
      {only === 'question' && <p className="soft">{t('threads.question.open')}</p>}
    </PlainForm>
  )
}

function textsFor(kind: PostKind | undefined) {
  if (kind === 'question') return { label: 'threads.question', hint: 'threads.question.hint' } as const
  if (kind === 'answer') return { label: 'threads.answer', hint: 'threads.answer.hint' } as const
  return { label: 'threads.contribution', hint: 'threads.contribution.hint' } as const
}

/** Where a thread is read, and under it where one posts to it. */
export const placeOf = ({ kind, id }: ThreadOf) => (kind === 'insight' ? `/insights/${id}` : `/uncertainties/${id}`)
const addressOf = (thread: ThreadOf) => `${placeOf(thread)}/posts`
