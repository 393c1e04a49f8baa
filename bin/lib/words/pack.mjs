// What a packed list looks like, for `app/anonymise/words/unpack.ts`: sorted words, each as how many letters it shares
// with the one before (A is none, B is one, …) and the letters that follow; then a sign for the kind of each word.
const MOST_SHARED = 25
const FIRST_KIND = 35

/** Words with their kind (1 to 85) as two strings that gzip makes small. Of one kind only: the second stays empty. */
export function pack(kinds) {
  const sorted = [...kinds.keys()].sort()
  let before = ''
  let words = ''
  for (const word of sorted) {
    const shared = sharedStart(before, word)
    words += String.fromCharCode(65 + shared) + word.slice(shared)
    before = word
  }
  const signs = sorted.map((word) => String.fromCharCode(FIRST_KIND + kinds.get(word))).join('')
  return [words, new Set(signs).size > 1 ? signs : '']
}

function sharedStart(one, other) {
  let shared = 0
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}
