import { type Sector, sectors } from '#app/access/sector.ts'
import { type Kind, kinds } from '#search/kinds.ts'

// What is asked stands in the address, all of it: an address can be kept, sent and gone back to. The browser reads this too.

export type { Kind }
export { kinds }

export type Asked = {
  words: string
  kinds: Kind[]
  themes: string[]
  sectors: Sector[]
  /** How many results came before this page. */
  after: number
  /** More was typed than is read. */
  tooLong: boolean
}

export const mostCharacters = 200
export const pageSize = 20
const mostChoices = 20
const furthest = 1_000

/** Anything can stand in an address; what means nothing is left out. */
export function readAddress(params: URLSearchParams): Asked {
  const typed = clean(params.get('q') ?? '')
  return {
    words: [...typed.slice(0, mostCharacters * 2)].slice(0, mostCharacters).join('').trim(),
    kinds: known(params.getAll('kind'), kinds),
    themes: [...new Set(params.getAll('theme').map((theme) => clean(theme).slice(0, 100)))]
      .filter(Boolean)
      .slice(0, mostChoices),
    sectors: known(params.getAll('sector'), sectors),
    after: Math.min(Math.max(Number.parseInt(params.get('after') ?? '', 10) || 0, 0), furthest),
    tooLong: typed.length > mostCharacters,
  }
}

/** The address of the same search, seen from elsewhere. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { words, kinds, themes, sectors, after } = { ...asked, ...change }
  const params = new URLSearchParams(words ? { q: words } : {})
  for (const kind of kinds) params.append('kind', kind)
  for (const theme of themes) params.append('theme', theme)
  for (const sector of sectors) params.append('sector', sector)
  if (after > 0) params.set('after', String(after))
  const query = params.toString()
  return query ? `/search?${query}` : '/search'
}

/** Something was chosen beside the words. */
export const isNarrowed = ({ kinds, themes, sectors }: Asked) => kinds.length + themes.length + sectors.length > 0

const known = <T extends string>(given: string[], all: readonly T[]): T[] => all.filter((one) => given.includes(one))

// NUL, other control characters and halves of characters: no database takes them, and nobody means them.
const clean = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}+/gu, '')
    .trim()
