import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { fold } from '#search/dutch/fold.ts'
import { sayingOf } from '#search/dutch/synonyms.ts'
import { mostCharacters, mostWords } from './synonym.ts'

const wordsIn = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** "de" or "a" would be found in everything. */
const tells = (text: string) => sayingOf(text).stems.length > 0 && wordsIn(text).every((word) => word.length > 1)

const side = lineOfText({ max: mostCharacters, required: true })
  .refine((text) => wordsIn(text).length <= mostWords, 'synonyms.too-many-words')
  .refine((text) => text === '' || tells(text), 'synonyms.tells-nothing')

/** `answers`: the search that led to it, which needs no answer any more. */
export const AddSynonym = z.object({
  id: z.uuid(),
  one: side,
  other: side,
  answers: z.string().max(100).default(''),
  ...leaveFields,
})
export type AddSynonym = z.output<typeof AddSynonym>

/** `words`: what the list was narrowed to, and still is afterwards. */
export const TakeAwaySynonym = z.object({ words: z.string().max(mostCharacters).default('') })
