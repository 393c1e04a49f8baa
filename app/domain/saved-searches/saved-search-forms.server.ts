import { z } from 'zod'
import { versionField } from '#app/domain/form-version.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { addressOf, readAddress } from '#app/domain/search/search-address.ts'
import { alerts, longestName } from './saved-search.ts'

const facts = {
  name: lineOfText({ max: longestName }).refine((name) => name !== '', 'savedSearches.name.required'),
  alert: z.enum(alerts),
}

export const ReviseSavedSearch = z.object({ ...facts, ...versionField })
export type ReviseSavedSearch = z.output<typeof ReviseSavedSearch>

/** Any address can be sent; what is kept is how we write that search ourselves, from its first page. */
export const KeepSearch = z.object({
  ...facts,
  id: z.uuid(),
  address: z
    .string()
    .max(8_000)
    .transform((address) => addressOf(askedIn(address), { after: 0 })),
})
export type KeepSearch = z.output<typeof KeepSearch>

/** What stands in an address that was kept. */
export const askedIn = (address: string) => readAddress(new URLSearchParams(address.split('?')[1] ?? ''))

/** The same search with the newest first. */
export const newestOf = (address: string) => addressOf(askedIn(address), { sort: 'day' })
