const FIRST_KIND = 35

/**
 * A packed list, as `bin/build-words` writes it: sorted words, each as how many letters it shares with the one before
 * (A is none, B is one, …) and the letters that follow; then a sign for the kind of each word, if they differ.
 */
export function unpack([words, signs]: readonly [words: string, kinds: string]): Map<string, number> {
  const kinds = new Map<string, number>()
  let word = ''
  for (const piece of words.split(/(?=[A-Z])/)) {
    word = word.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1)
    kinds.set(word, signs ? signs.charCodeAt(kinds.size) - FIRST_KIND : 1)
  }
  return kinds
}

/** Does something once, when it is first wanted: importing costs nothing. */
export function once<Result>(work: () => Result): () => Result {
  let result: Result | undefined
  return () => {
    result ??= work()
    return result
  }
}
