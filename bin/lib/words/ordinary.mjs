import { clearlyNames, dutchByHand, englishByHand } from './by-hand.mjs'

const MOST_DUTCH = 8_500
const MOST_KEPT = 8_350
/** Longer words that only look like names, and are made of others, are hardly ever written. */
const LONG = 12
/** No longer word is asked for as a name. */
const LONGEST_NAME = 14
/** Longer English words, and less common ones, are hardly ever taken for a name. */
const LONG_ENGLISH = 5

/**
 * The Dutch words that carry most of the language. No source says how often a word is used, so we count how many forms
 * and compounds of the dictionary are made with it: "huis" is in thousands, "ossuarium" in one. What the hashes of names take for a name is a word only, and listed apart.
 */
export function dutchWordsOf(sources, shared, names, isTakenForName, places) {
  const { fold, dutchStems } = shared
  const all = new Set(sources.dutchWords.filter((word) => /^\p{Ll}+$/u.test(word)).map(fold))
  const base = new Set([...sources.opentaal.keys()].filter((word) => /^\p{Ll}+$/u.test(word)).map(fold))
  const made = countMade([...all], base, dutchStems)
  const byHand = [...dutchByHand, ...sources.stopWords.nl.map(fold)].filter((word) => /^[a-z]+$/.test(word))
  const ranked = [...all]
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .sort((one, other) => made(other) - made(one) || order(one, other))
  // Of names that are words too ("Roos", "Rode"), the very form must be listed: see `isOrdinary`.
  const isCommon = (word) => made(word) > 1 || [...dutchStems(word)].some((stem) => base.has(stem) && made(stem) > 40)
  const alsoNames = [...names.keys()].filter((name) => all.has(name) && isCommon(name))
  const words = [
    ...byHand,
    ...ranked.slice(0, MOST_DUTCH),
    ...alsoNames,
    ...ranked.filter(
      (word) => isTakenForName(word) && word.length <= LONGEST_NAME && (word.length < LONG || base.has(word)),
    ),
  ]
  const kept = new Set(words.filter((word) => !clearlyNames.has(word)))
  const isWanted = (word) => names.has(word) || places.has(word) || byHand.includes(word) || isTakenForName(word)
  const lean = leanest(kept, isWanted, [...all], shared)
  return { words: lean.filter((word) => !isTakenForName(word)), onlyWords: lean.filter(isTakenForName) }
}

/**
 * Leaves out what the rules of the look-up make from the words that stay, and brings back those without which most words of
 * the dictionary would no longer be known.
 */
function leanest(words, isWanted, dictionary, shared) {
  const lean = new Set(words)
  const isKnown = rulesWith(shared, (word) => lean.has(word))
  // The longest first: "wijkteams" goes before "wijkteam" is asked.
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    if (isWanted(word)) continue
    lean.delete(word)
    if (!isKnown(word)) lean.add(word)
  }
  const asked = new Set()
  const wasKnown = rulesWith(shared, (word) => words.has(word) && (lean.has(word) || asked.add(word)))
  const missed = new Map()
  for (const word of dictionary) {
    asked.clear()
    if (isKnown(word) || !wasKnown(word)) continue
    for (const one of asked) missed.set(one, (missed.get(one) ?? 0) + 1)
  }
  const back = [...missed].sort(([one, often], [other, less]) => less - often || order(one, other))
  return [...lean, ...back.slice(0, Math.max(MOST_KEPT - lean.size, 0)).map(([word]) => word)]
}

/** Whether a word is ordinary, as `isOrdinary` asks it. */
function rulesWith({ dutchStems, dutchPlurals, isDutchCompound }, has) {
  const isFormOf = (form, stemsOf) => has(form) || [...stemsOf(form)].some(has)
  const isForm = (part) => isFormOf(part, part.startsWith('ge') ? dutchStems : dutchPlurals)
  return (word) => isFormOf(word, dutchStems) || isDutchCompound(word, has, isForm)
}

/** SCOWL says which English words are common; what our own rules can make from another is left out. */
export function englishWordsOf(sources, { fold, englishStems }, isTakenForName) {
  const upTo = (sizes) =>
    sizes
      .flatMap(sources.englishWords)
      .map(fold)
      .filter((word) => /^[a-z]{2,}$/.test(word))
  const common = new Set([...upTo([10]), ...upTo([20]).filter((word) => word.length < LONG_ENGLISH)])
  const isMade = (word) => [...englishStems(word)].some((stem) => stem !== word && common.has(stem))
  const taken = upTo([10, 20]).filter(isTakenForName)
  return asKinds([...[...common].filter((word) => word.length < 3 || !isMade(word)), ...taken, ...englishByHand])
}

const asKinds = (words) => new Map(words.map((word) => [word, 1]))
const order = (one, other) => (one < other ? -1 : 1)

function countMade(words, base, dutchStems) {
  const counts = new Map()
  const count = (word) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of words) {
    const stem = [...dutchStems(word)].find((found) => found !== word && base.has(found))
    if (stem) count(stem)
    for (const part of partsOf(word, base)) count(part)
  }
  return (word) => counts.get(word) ?? 0
}

function partsOf(word, base) {
  for (let at = 4; at <= word.length - 3; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if (!base.has(last)) continue
    const known = [first, first.replace(/(?:s|en|e|n)$/, '')].find((part) => base.has(part))
    if (known) return [known, last]
  }
  return []
}
