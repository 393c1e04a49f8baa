import { everydayStems } from './dutch/everyday-words.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import { wordsOf } from './dutch/words.ts'

const asHead = 2.5
const asPart = 0.5
const mostWords = 10

/**
 * The words by which a text is known from others, the most telling first: said often here and seldom elsewhere, and no
 * words of any story. A word of this text alone leads nowhere, but the parts of a compound may. `head`: title and themes.
 */
export function tellingWords(head: string, body: string, vocabulary: Vocabulary): string[] {
  const said = new Map<string, { form: string; often: number }>()
  const add = (stem: string, form: string, often: number) => {
    const known = said.get(stem)
    said.set(stem, { form: known?.form ?? form, often: (known?.often ?? 0) + often })
  }
  const read = (text: string, worth: number) => {
    for (const { form, stem } of wordsOf(text)) {
      if (/^\d+$/.test(form)) continue
      add(stem, form, worth)
      for (const part of vocabulary.readForm(form).parts) add(part, part, worth * asPart)
    }
  }
  read(head, asHead)
  read(body, 1)
  const stoodElsewhere = (stem: string) => vocabulary.documents === 0 || vocabulary.of(stem) * vocabulary.documents > 1
  return [...said]
    .filter(([stem]) => stoodElsewhere(stem) && !everydayStems.has(stem))
    .map(([stem, { form, often }]) => ({ form, tells: Math.log(1 + often) * vocabulary.weightOf(stem) }))
    .sort((one, other) => other.tells - one.tells)
    .slice(0, mostWords)
    .map(({ form }) => form)
}
