import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isNoName } from '../names/not-names.ts'
import { pattern } from '../pattern.ts'
import { isDoing, isOnlyCompound, isOrdinary } from '../words/lookup.ts'

const AT_NAME = pattern.gi`(?<![\p{L}\p{M}\d@._%+/-])@[a-z\d_](?:[a-z\d_.]{0,40}[a-z\d_])?(?![a-z\d_@])`
const NETWORK =
  '(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|facebook|fb|telegram|discord|linkedin|youtube|twitch|signal|steam|skype|roblox|xbox)'
const ACCOUNT =
  '(?:account|gebruiker|inlog(?:naam)?|gebruikersnaam|username|user name|handle|nickname|accountnaam|screen name)'
/** After a colon anything is a name; without one only what no word looks like: "snapchat noor_07". */
const AFTER_COLON = pattern.gi`(?<![\p{L}\d])(?:${NETWORK}|${ACCOUNT})(?: ?(?:account|naam|name))?(?: (?:is|van))? ?[:=] ?(@?[a-z\d_][a-z\d_.-]{1,40})`
const AFTER_WORD = pattern.gi`(?<![\p{L}\d])(?:${NETWORK}|${ACCOUNT})(?:[ -](?:account|naam|actief|is|nu|als|heet|onder|under|as)){0,3} ["']?(@?(?:live:)?(?=[a-z\d_.]{0,40}[\d_]|[a-z]+[.-][a-z]+[.-]?[a-z])[a-z][a-z\d_.-]{2,40})`

/** "op TikTok via elif.krkmz", "Snapchat gebruikt ze isa.otoo.x" */
const NEAR_NETWORK = pattern.gi`(?<=(?<![\p{L}\d])${NETWORK}(?: [a-z]{2,12}){1,3} )[a-z][a-z\d_]{1,20}(?:\.(?!(?:nl|com|be|org|eu|net)(?!\p{L}))[a-z\d_]{1,20}){1,3}(?![\p{L}\d@])`

/** "Account rhazelhoff": in small letters, and no word. */
const LOGIN = pattern.g`(?<=(?<!\p{L})(?:[Aa]ccount|[Gg]ebruiker(?:snaam)?|[Ii]nlog(?:naam)?|[Uu]ser(?:name)?) )[a-z]{5,20}\d{0,4}(?=[,.;) ]|$|\n)`

/** "automan_46": what no word looks like; not "intake_v2.docx". */
const UNDERSCORED = pattern.gi`(?<![\p{L}\d_@./\\-])(?=[a-z\d.]*_)[a-z][a-z\d.]{0,20}_[a-z\d_.]{1,24}(?![\p{L}\d_/\\@=]|\.\p{L})`

/** "lisje.tenhag", "dam1an.krw": in small letters, no words and no file. */
const PARTED = pattern.g`(?<![\p{L}\d_@./\\-])(?=[a-z\d.]*[a-z\d]{3})[a-z][a-z\d]+(?:\.[a-z\d]+){1,3}(?![\p{L}\d_/\\@-])`
const FILE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|nl|be|com|org|eu|net)$/

/** "m.derksen28", "t.delange" */
const DOTTED = pattern.g`(?<![\p{L}\d_@./\\-])(?:[a-z]{1,12}\.[a-z]{3,20}\d{1,4}|[a-z]\.[a-z]{4,20})(?![\p{L}\d_/\\@=-]|\.\p{L})`

/** "SusanneV1972", "mhaji25": letters and then digits, of which the letters are no word. */
const NUMBERED = pattern.gi`(?<![\p{L}\d_@./\\-])([a-z]{4,20})(?:\d{2,4}|(?<=[a-z]{6})\d)(?![\p{L}\d_/\\@=-]|\.\p{L})`

const proposals = { nl: ['een account'], en: ['an account'] }
const shared = { label: 'HANDLE', kind: 'block', proposals } as const

export const handleRules: Rule[] = [
  {
    ...shared,
    name: 'handle.at',
    needs: /@/,
    proof: 'shape',
    find: (text) => matchesOf(text, AT_NAME, ({ 0: name }) => /[a-z]/i.test(name) && name.length > 2),
  },
  {
    ...shared,
    name: 'handle.underscore',
    kind: 'suggest',
    proof: 'shape',
    needs: /_/,
    find: (text) =>
      matchesOf(
        text,
        UNDERSCORED,
        ({ 0: name }) => !/\.(?:docx?|pdf|xlsx?|odt|ods|txt|jpe?g|png|csv|zip|msg)\.?$/i.test(name),
      ),
  },
  {
    ...shared,
    name: 'handle.dotted',
    kind: 'suggest',
    proof: 'shape',
    needs: /\.[a-z\d]/,
    find: (text, lang) => [
      ...matchesOf(text, DOTTED),
      ...matchesOf(
        text,
        PARTED,
        ({ 0: name }) => !FILE.test(name) && !name.split('.').some((part) => part.length > 3 && isOrdinary(part, lang)),
      ),
    ],
  },
  {
    ...shared,
    name: 'handle.numbered',
    kind: 'suggest',
    proof: 'shape',
    needs: /[a-z]\d/i,
    find: (text) =>
      matchesOf(
        text,
        NUMBERED,
        ({ 1: word = '' }) =>
          pattern`[a-z]{2}$|[a-z]\p{Lu}$`.test(word) &&
          (!isOrdinary(word, 'nl') || isOnlyCompound(word)) &&
          !isNoName(word.toLowerCase()),
      ),
  },
  {
    ...shared,
    name: 'handle.login',
    kind: 'suggest',
    proof: 'context',
    needs: /account|gebruiker|inlog|user/i,
    find: (text, lang) =>
      matchesOf(text, LOGIN, ({ 0: name }) => !isOrdinary(name, 'nl') && !isDoing(name) && !isOrdinary(name, lang)),
  },
  { ...shared, name: 'handle.colon', proof: 'context', needs: /[:=]/, find: (text) => names(text, AFTER_COLON) },
  {
    ...shared,
    name: 'handle.word',
    proof: 'context',
    needs: new RegExp(`${NETWORK}|${ACCOUNT}`, 'i'),
    find: (text) => [...names(text, AFTER_WORD), ...matchesOf(text, NEAR_NETWORK)],
  },
]

function names(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const bare = name.replace(/[.-]+$/, '')
    const start = index + whole.length - name.length
    return /^(?:https?|www)/i.test(bare) || bare.length < 3 ? [] : [{ start, end: start + bare.length }]
  })
}
