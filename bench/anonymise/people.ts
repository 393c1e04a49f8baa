import { readFileSync } from 'node:fs'
import type { Draw } from './draw.ts'

export type Person = { first: string; last: string; email: string; handle: string }

const lists = new Map<string, string[]>()
for (const line of readFileSync(new URL('names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const [key = '', names = ''] = line.split(': ')
  lists.set(key, [...(lists.get(key) ?? []), ...names.split(', ')])
}

// About as often as one meets them here; `unlisted` names are invented, and stand on no list.
const CULTURES =
  'nl nl nl nl nl nl nl nl nl nl nl nl other other other other other tr tr tr pl en_GB de vi id_ID en_NG en_GH ku_kmr_latin hr ro unlisted unlisted'.split(
    ' ',
  )

/** Someone who does not exist. In a family of two languages the names may come from two lists. */
export function aPerson(draw: Draw, sex: string): Person {
  const culture = draw.one(CULTURES)
  const other = draw.number(1, 8) === 1 ? draw.one(CULTURES) : culture
  const first = draw.one(lists.get(`${culture} ${sex}`) ?? [])
  const last = draw.one(lists.get(`${other} s`) ?? [])
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
  const [given, family] = [plain(first), plain(last)]
  const host = draw.one(['voorbeeld.example', 'post.example', 'wijkwerk.example', 'mail.example'])
  return {
    first,
    last,
    email: `${draw.one([`${given}.${family}`, `${given.charAt(0)}.${family}`, `${given}${draw.number(60, 99)}`])}@${host}`,
    handle: `@${draw.one([`${given}_${draw.number(1, 99)}`, `x${given}x`, `${given}.${family}`])}`,
  }
}

/** A name as it is written in one place: first name, surname after a title, initials. */
export function written({ first, last, email, handle }: Person, way: string): string {
  const upper = last.charAt(0).toUpperCase() + last.slice(1)
  const initials = first
    .split(/[ -]/)
    .map((part) => `${part.charAt(0)}.`)
    .join('')
  const ways: Record<string, string> = {
    first,
    last,
    Last: upper,
    full: `${first} ${last}`,
    init: `${initials} ${last}`,
    lastinitial: `${upper.split(' ').at(-1)?.charAt(0)}.`,
    index: `${upper.split(' ').at(-1)}, ${initials}${upper.includes(' ') ? ` ${last.split(' ').slice(0, -1).join(' ')}` : ''}`,
    email,
    handle,
  }
  return ways[way] ?? ''
}
