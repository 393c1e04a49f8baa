const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const TENS = ['', '', ...'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')]
const E_ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const E_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const E_TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]

const numbers = new Map<string, number>([['anderhalf', 1.5]])
for (const [n, one] of ONES.entries()) numbers.set(`honderd${one}`, 100 + n)
for (let n = 1; n < 100; n += 1) {
  const [ten, one] = [Math.floor(n / 10), n % 10]
  const link = one === 2 || one === 3 ? 'ën' : 'en'
  const dutch = n < 10 ? ONES[n] : n < 20 ? TEENS[one] : one ? `${ONES[one]}${link}${TENS[ten]}` : TENS[ten]
  const english = n < 10 ? E_ONES[n] : n < 20 ? E_TEENS[one] : one ? `${E_TENS[ten]}-${E_ONES[one]}` : E_TENS[ten]
  for (const word of [dutch, english]) if (word) numbers.set(word, n)
}

const any = (words: string[]) => words.filter(Boolean).toReversed().join('|')
/** From ten on in words: smaller ones count other things far more often. In parts, since a pattern of all is slow to read. */
export const largerNumberWords = `(?:(?:${any(ONES)})(?:en|ën))?(?:${any(TENS)})|(?:${any(E_TENS)})(?:-(?:${any(E_ONES)}))?|${any(TEENS)}|${any(E_TEENS)}|honderd(?:${any(ONES)})?`
/** Every number below a hundred in words, for in a pattern. */
export const numberWords = `${largerNumberWords}|anderhalf|${any(ONES)}|${any(E_ONES)}`
/** As many weeks or months as a baby is old. */
export const smallNumberWords = `${any(ONES)}|${any(E_ONES)}|tien|elf|ten|eleven`
/** The same without "een", which is an article far more often. */
export const countingWords = `${largerNumberWords}|anderhalf|${any(ONES.slice(2))}|${any(E_ONES.slice(2))}`

/** What every age has in it, or a word for one: where none of these stands, no rule about ages need look. */
export const someNumber =
  /\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|anderhalf|jarig|jaar|jr|maand|mnd|week|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|year|month|old|aged/i

export const numberOf = (written: string) =>
  /^\d/.test(written) ? Number.parseInt(written, 10) : (numbers.get(cardinal(written.toLowerCase())) ?? 100)

/** "vijftiende", "veertigste": on one's so-manieth birthday. */
const cardinal = (word: string) => (numbers.has(word) ? word : word.replace(/(?:ste|de)$/, ''))
