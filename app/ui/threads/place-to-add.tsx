import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PostForm, placeOf } from './post-form.tsx'
import type { ThreadProps } from './thread.tsx'

/** Below a thread, or alone on a page: the form, or why there is none. */
export function PlaceToAdd({
  thread,
  kinds,
  postId,
  isClosed,
  isVisitor,
  alone,
}: Omit<ThreadProps, 'posts'> & { alone?: boolean }) {
  const t = useT()
  if (isClosed) return <Notice>{t('threads.closed')}</Notice>
  if (isVisitor) {
    const signIn = `/sign-in?${new URLSearchParams({ returnTo: placeOf(thread) })}`
    return (
      <p className="no-print">
        <a href={signIn}>{t('threads.signIn')}</a>
      </p>
    )
  }
  if (kinds.length === 0) return null
  const heading = kinds[0] === 'answer' ? 'threads.new.answer' : (`threads.new.${thread.kind}` as const)
  const Heading = alone ? 'h2' : 'h3'
  return (
    <div className="thread-form stack no-print" id="add">
      <Heading>{t(heading)}</Heading>
      <PostForm thread={thread} postId={postId} kinds={kinds} />
    </div>
  )
}
