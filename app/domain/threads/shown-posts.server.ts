import type { Sector } from '#app/access/sector.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import type { PostKind, ShownPost } from './thread.ts'

export type StoredPost = {
  id: string
  number: number
  kind: string
  body: string
  html: string
  heldBack: boolean
  postedOn: string
  alias: string
  roleTitle: string
  sector: string
}

/**
 * Posts as others read them. Security: the alias ends here; it ties all words of one person in this case together, and
 * outside it would be one query away from a name.
 */
export function shownPosts(posts: StoredPost[], bringer: string, { keys }: Viewer): ShownPost[] {
  const voiceOf = voicesIn(posts.filter(({ alias }) => alias !== bringer))
  return posts.map(({ alias, roleTitle, sector, kind, body, ...post }) => ({
    ...post,
    kind: kind as PostKind,
    isMine: keys.includes(`author:${alias}`),
    isBringer: alias === bringer,
    roleTitle: alias === bringer ? '' : roleTitle,
    sector: alias === bringer ? null : (sector as Sector),
    voice: voiceOf.get(alias) ?? 0,
    doubt: kind === 'doubt' ? toPlainText(body).slice(0, 300) : '',
  }))
}

/** Two of the same role and sector get a number, in the order in which they first spoke. */
function voicesIn(posts: StoredPost[]): Map<string, number> {
  const alike = new Map<string, Set<string>>()
  for (const { roleTitle, sector, alias } of posts) {
    const name = `${roleTitle}\n${sector}`
    alike.set(name, (alike.get(name) ?? new Set()).add(alias))
  }
  const numbered = [...alike.values()].filter(({ size }) => size > 1)
  return new Map(numbered.flatMap((aliases) => [...aliases].map((alias, index) => [alias, index + 1] as const)))
}
