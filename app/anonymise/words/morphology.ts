// Enough of the forms of Dutch and English words to make a short list reach far. It may accept a form nobody uses;
// it decides only whether a capital may be that of a sentence.

const SHORTEST = 3

/** What a Dutch form may be a form of: "gewandeld" of "wandel", "bomen" of "boom", "loslaten" of "laten". */
export function* dutchStems(form: string): Generator<string> {
  yield* endingsOff(form)
  const bare = form.replace(DUTCH_START, '')
  if (bare === form || bare.length < SHORTEST) return
  yield bare
  yield* endingsOff(bare)
}

const DUTCH_START =
  /^(?:her|ver|be|ont|on|(?:aan|achter|af|bij|door|er|in|los|mee|mis|na|neer|om|onder|op|over|rond|samen|terug|toe|tegen|uit|vast|voor|weg)?(?:ge|te)?)/

/** "functionaliteit", "fysiotherapeutisch", "solliciteren": endings that make a word of nearly anything, and names rarely. */
export const isMadeWord = (word: string) => word.length > 7 && MADE.test(word)

const MADE =
  /(?:iteit|iteiten|aties?|isme|istisch|ische?|heid|heden|lijke?|kundige?|matige?|achtige?|ologie|grafie|metrie|therapie|therapeut|therapeuten|isering|iseren|(?:[b-df-hj-np-tv-xz][bcdfglmnprstv]|i[tcns]|a[tls]|o[nr]|e[nr]|u[lr])eren|[bcdfglmnprstv]eerde?|[bcdfglmnprstv]eert|baarheid|instrument|instrumenten)$/

/** What the last part of a compound may be a form of: "brieven" of "brief", "tafeltje" of "tafel". */
export const dutchPlurals = (word: string): Generator<string> => endingsOff(word, PLURALS)

function* endingsOff(word: string, endings = DUTCH_ENDINGS): Generator<string> {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue
    const stem = word.slice(0, -ending.length)
    if (ending.startsWith('e') && OLD_SPELLING.test(stem)) continue
    yield stem
    if (!ending.startsWith('e') && !ending.startsWith('i')) continue
    // "straten" of "straat", "mannen" of "man", "huizen" of "huis", "brieven" of "brief".
    const hard = stem.replace(/v$/, 'f').replace(/z$/, 's')
    yield hard
    yield hard.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    yield hard.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2')
  }
}

// "slooten", "groote": only names still write two vowels there.
const OLD_SPELLING = /(?:aa|ee|oo|uu)[b-df-hj-np-tv-z]$/

const DUTCH_ENDINGS =
  'e en s es er ers ere elijk elijke t te ten d de den n tje tjes je jes pje pjes etje heid heden ing ingen end ende baar bare lijk lijke ig ige loos loze st ste eren'.split(
    ' ',
  )

const PLURALS = 'e en s es er ers ster sters n tje tjes je jes pje pjes etje ing ingen'.split(' ')

const NEVER_LAST =
  /^(?:[wzhmj]ij|met|van|aan|bij|de[rn]|het|een|di[te]|[wd]at|wie|hoe|als|dan|nog|ook|wel|uit|ons|hem|haar)$/

/** Two Dutch words in one, with what may stand between them: "wijk" and "team", "verzorging" s "huis". */
export function isDutchCompound(
  word: string,
  isWord: (part: string) => boolean,
  isForm: (part: string) => boolean,
): boolean {
  if (word.length < 7 || word.length > 30) return false
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    if (at === SHORTEST && word.length < at + 5) continue
    if (NEVER_LAST.test(word.slice(at)) || !isForm(word.slice(at))) continue
    const first = word.slice(0, at).replace(/-$/, '')
    if (isWord(first) || isWord(first.replace(/(?:s|en|e|(?<=e)n)$/, ''))) return true
    // "leerplicht" "wet": three in one.
    if (first.length > 6 && isDutchCompound(first.replace(/s$/, ''), isWord, isForm)) return true
  }
  return false
}

/** What an English form may be a form of: "worried" of "worry", "running" of "run", "makes" of "make". */
export function* englishStems(form: string): Generator<string> {
  for (const ending of ENGLISH_ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < SHORTEST) continue
    const stem = form.slice(0, -ending.length)
    yield stem
    yield `${stem}e`
    if (stem.endsWith('i')) yield `${stem.slice(0, -1)}y`
    yield stem.replace(/([bdfglmnprt])\1$/, '$1')
  }
}

const ENGLISH_ENDINGS =
  "s es ed d ing ings er ers r rs ly ness est st ment ments less ful 's ion ions ation ations able al ally ity ive y".split(
    ' ',
  )
