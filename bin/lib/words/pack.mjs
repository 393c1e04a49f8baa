// What a packed list looks like, for `app/anonymise/words/unpack.ts`: sorted words, each as how many letters it shares
// with the one before (A is none, B is one, …), the letters that follow, and where its kind is not 1, that digit.
const MOST_SHARED = 25

/** Words with their kind (1 to 35) as one string that gzip makes small. */
export function pack(kinds) {
  let before = ''
  let packed = ''
  for (const word of [...kinds.keys()].sort()) {
    const shared = sharedStart(before, word)
    const kind = kinds.get(word)
    packed += String.fromCharCode(65 + shared) + word.slice(shared) + (kind === 1 ? '' : kind.toString(10).padStart(1))
    before = word
  }
  return packed
}

function sharedStart(one, other) {
  let shared = 0
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}
