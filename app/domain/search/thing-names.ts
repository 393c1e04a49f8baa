import type { MessageKey } from '#app/i18n/nl.ts'
import type { Facts } from './things.server.ts'

type Named = Pick<Facts, 'kind' | 'id' | 'state' | 'threadOf' | 'threadId' | 'number' | 'method'>

const pages = {
  case: 'cases',
  uncertainty: 'uncertainties',
  insight: 'insights',
  session: 'sessions',
  item: 'library',
  circle: 'circles',
} as const

/** Where this can be read. */
export function placeOf({ kind, id, threadOf, threadId, number, method }: Named): string {
  if (kind === 'post') return `/${pages[threadOf ?? 'uncertainty']}/${threadId}#post-${number}`
  return kind === 'method' ? `/methods/${method}` : `/${pages[kind]}/${id}`
}

/** A post by what it does in its thread, an item by what it is, all others by their kind. */
export function nameOf({ kind, state }: Named): MessageKey {
  if (kind === 'post') return `search.post.${state}` as MessageKey
  return kind === 'item' ? (`library.kind.${state}` as MessageKey) : `search.kind.${kind}`
}
