import { translatorFor } from './catalogue.ts'
import type { MessageKey } from './nl.ts'
import type { Language, Values } from './translate.ts'

type Known = { language?: Language; networkName?: string }
type Args = { matches: { id: string; data?: unknown }[]; data?: unknown }

/** The title of the browser tab, in the reader's language: a text of ours. */
export const title =
  (key: MessageKey, values?: Values) =>
  ({ matches }: Args) =>
    named(matches, translatorFor(knownIn(matches).language ?? 'nl')(key, values))

/** The same for a page named after what it shows. */
export const titleFrom =
  <Data>(name: (data: Data) => string) =>
  ({ matches, data }: Args) =>
    named(matches, data ? name(data as Data) : '')

const knownIn = (matches: Args['matches']) => (matches.find(({ id }) => id === 'root')?.data ?? {}) as Known

const named = (matches: Args['matches'], name: string) => [
  { title: [name, knownIn(matches).networkName ?? 'denktafel'].filter(Boolean).join(' – ') },
]
