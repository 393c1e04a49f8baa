import type { PostKind, ShownPost, ThreadOf } from '#app/domain/threads/thread.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlaceToAdd } from './place-to-add.tsx'
import { PostLine } from './post-line.tsx'

export type ThreadProps = {
  thread: ThreadOf
  posts: ShownPost[]
  kinds: PostKind[]
  postId: string
  isClosed: boolean
  isVisitor: boolean
}

/** A flat thread: dotted beside what is open, solid beside what is known. */
export function Thread(props: ThreadProps) {
  const t = useT()
  const { thread, posts } = props
  return (
    <section className="stack" aria-labelledby="thread">
      <h2 id="thread">{t('threads.title')}</h2>
      {posts.length === 0 && <p className="soft">{t(`threads.empty.${thread.kind}`)}</p>}
      {posts.length > 0 && (
        <ol className="thread">
          {posts.map((post) => (
            <PostLine key={post.id} post={post} />
          ))}
        </ol>
      )}
      <PlaceToAdd {...props} />
    </section>
  )
}
