// What people read, watch and keep at hand. The browser reads this file too.

export const itemKinds = ['book', 'article', 'film', 'link'] as const
export type ItemKind = (typeof itemKinds)[number]

/** To prepare with, or for who wants to know more. */
export const useMoments = ['before', 'background'] as const
export type UseMoment = (typeof useMoments)[number]

export const mostUses = 20

export type LibraryItem = {
  id: string
  kind: ItemKind
  title: string
  authors: string
  year: number | null
  link: string
  /** The book this is a chapter or a volume of. */
  whole: { id: string; title: string } | null
}

/** An item where it is used. */
export type ItemInUse = LibraryItem & { moment: UseMoment; note: string }

/** What an item can be there for. */
export type Reader = { sessionId: string } | { seriesId: string }
