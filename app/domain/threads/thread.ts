import type { Sector } from '#app/access/sector.ts'

// The words of this capability. The browser reads this file too.

/** A thread hangs under an uncertainty or under an insight. */
export type ThreadOf = { kind: 'uncertainty' | 'insight'; id: string }

export const postKinds = ['question', 'answer', 'experience', 'doubt', 'counter_example', 'source'] as const
export type PostKind = (typeof postKinds)[number]

const underInsight: PostKind[] = ['experience', 'doubt', 'counter_example', 'source']

/** What this reader may add. While a case is open others ask and the bringer answers; advice comes at the table. */
export function kindsFor({ kind }: ThreadOf, isBringer: boolean): PostKind[] {
  if (kind === 'insight') return underInsight
  return [isBringer ? 'answer' : 'question']
}

/** Not known yet: the margin is dotted beside it. */
export const isOpenKind = (kind: PostKind): boolean => kind === 'question' || kind === 'doubt'

export type ShownPost = {
  id: string
  number: number
  kind: PostKind
  html: string
  /** A reader recognised someone; a host is looking. Who may not read it meanwhile gets no words. */
  heldBack: boolean
  postedOn: string
  isMine: boolean
  /** The bringer of the case: neither role nor sector is repeated. */
  isBringer: boolean
  roleTitle: string
  sector: Sector | null
  /** Tells two people of the same role apart within this thread; 0 when there is nobody to confuse with. */
  voice: number
  /** The words of a doubt, to bring to a table as a case of one's own. */
  doubt: string
}
