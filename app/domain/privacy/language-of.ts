import type { TextLanguage } from '#app/anonymise/finding.ts'

// In which language to read a text. What a browser or an account is set to says little: people write in both.

const words = (list: string) => new Set(list.split(/\s+/))

/** Small words that the other language does not have. "van" and "der" are parts of names in both. */
const small: Record<TextLanguage, Set<string>> = {
  nl: words(
    `de het een en niet dat ik je jij ze zij hij er maar met voor naar op te aan bij ook dan nog als wat haar zijn om uit
    geen wel wij dit deze nu toen omdat heeft wordt werd kan moet onze hun mijn tot door waar hoe wie over na`,
  ),
  en: words(
    `the and to with his her she they that this for from not are were you my on it be have has who when because their him our
    but by as after about will would could should what where how there then than into out`,
  ),
}

/** How much longer one language must speak than the other before the other is no longer read. */
const clearly = 6
const least = 2

type Said = Record<TextLanguage, number>

function saidIn(text: string): Said {
  const said = { nl: 0, en: 0 }
  for (const [word, next] of text.matchAll(/(?<![\p{L}'’])\p{L}+(?=[^\p{L}]*(\p{L})?)/gu)) {
    // "de Vries": a name says nothing of the language it stands in.
    const isOfName = next !== undefined && next !== next.toLowerCase()
    if (isOfName) continue
    if (small.nl.has(word.toLowerCase())) said.nl += 1
    if (small.en.has(word.toLowerCase())) said.en += 1
  }
  return said
}

/** The one that speaks most is the one whose words are proposed. */
const both = ({ nl, en }: Said): TextLanguage[] => (en > nl ? ['en', 'nl'] : ['nl', 'en'])

function languagesFor({ nl, en }: Said): TextLanguage[] | undefined {
  if (nl >= least && nl >= en * clearly) return ['nl']
  if (en >= least && en >= nl * clearly) return ['en']
  return nl + en >= least ? both({ nl, en }) : undefined
}

/** Per text: one language, or both when it is mixed, or when neither it nor the texts beside it tell. */
export function languagesOf(texts: string[]): TextLanguage[][] {
  const said = saidIn(texts.join('\n'))
  const together = languagesFor(said) ?? both(said)
  return texts.map((text) => languagesFor(saidIn(text)) ?? together)
}
