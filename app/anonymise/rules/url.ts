import { before } from '../before.ts'
import { matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

const HOST = '(?:[\\p{L}\\d][\\p{L}\\d-]{0,62}\\.){1,8}[\\p{L}\\d][\\p{L}\\d-]{1,30}'
const REST = '(?::\\d{2,5})?(?:[/?#][^\\s<>"]{0,400})?'
const BEGINS = '(?<![\\p{L}\\d@.:/-])'
const WITH_SCHEME = pattern.gi`${BEGINS}(?:[a-z]{2,8}:|:)?//(?:\[[0-9a-f:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|${HOST}|localhost)${REST}`
const WITH_WWW = pattern.gi`${BEGINS}www\.${HOST}${REST}`
const BARE = pattern.g`${BEGINS}${HOST}(?![\p{L}\d@-])${REST}`
const DEVICE_PATH = pattern.gi`(?<![\p{L}\d@.:/-])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7})(?::\d{2,5})?/[a-z][^\s<>"]{0,400}`

const TOPS = new Set(
  (
    'com org net nl be eu edu gov mil int biz info io app dev ai co uk fr es ch pl dk se fi pt ie lu ca au nz jp cn br ru ' +
    'za tr ma sr cw aw tv online site shop store blog xyz cloud email tech frl amsterdam gent brussels vlaanderen care ' +
    'health social world live nu academy foundation example webcam us de'
  ).split(' '),
)
/** Endings that are a word as well: "thuis.de volgende dag" is a full stop without its space. */
const ALSO_WORDS = new Set([
  'de',
  'nu',
  'us',
  'live',
  'social',
  'world',
  'care',
  'health',
  'info',
  'site',
  'co',
  'app',
  'es',
  'se',
])
const CUE = /(?:site|website|webpagina|pagina|homepage|url|link|zie|via|domein|see|visit)[:=]? $/i
const NAMES_OF_FILES = /\.(?:io|ai)$/i

const proposals = { nl: ['een website'], en: ['a website'] }
const shared = { label: 'URL', kind: 'suggest', proof: 'shape', proposals } as const

export const urlRules: Rule[] = [
  { ...shared, name: 'url.scheme', proof: 'context', needs: /\/\//, find: (text) => trimmed(text, WITH_SCHEME) },
  { ...shared, name: 'url.www', proof: 'context', needs: /www\./i, find: (text) => trimmed(text, WITH_WWW) },
  {
    ...shared,
    name: 'url.device',
    proof: 'context',
    needs: /[\da-f][.:][\da-f]/i,
    find: (text) => trimmed(text, DEVICE_PATH),
  },
  {
    ...shared,
    name: 'url.bare',
    needs: /\.\S/,
    find: (text) => trimmed(text, BARE, (url, index) => isDomain(url, before(text, index, 16))),
  },
]

/** Without the full stop, bracket or quote that belongs to the sentence. */
function trimmed(text: string, pattern: RegExp, accept: (url: string, index: number) => boolean = () => true) {
  return matchesOf(text, pattern, ({ 0: url, index }) => accept(url, index)).map(({ start, end }) => {
    const url = text.slice(start, end)
    const tail = /[\s.,;:!?'"*_)\]}>]{1,8}$/.exec(url)?.[0] ?? ''
    const belongs =
      tail.startsWith(')') && url.includes('(') ? 1 : tail.startsWith(']') && !url.includes('/', 8) ? 1 : 0
    return { start, end: end - tail.length + belongs }
  })
}

function isDomain(url: string, cue: string): boolean {
  const [host = ''] = url.split(/[:/?#]/)
  const labels = host.split('.')
  const top = labels.at(-1) ?? ''
  const name = labels.at(-2) ?? ''
  if (!TOPS.has(top) || name.length < 2 || /^\d+$/.test(name)) return false
  if (url.length > host.length || labels.length > 2) return true
  return CUE.test(cue) || !(ALSO_WORDS.has(top) || NAMES_OF_FILES.test(host))
}
