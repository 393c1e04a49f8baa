/**
 * A packed list, as `bin/build-words` writes it: sorted words, each as how many letters it shares with the one before
 * (A is none, B is one, …), the letters that follow, and a number that says its kind where that is not 1.
 */
export function unpack(packed: string): Map<string, number> {
  const kinds = new Map<string, number>()
  let word = ''
  for (const [, shared = 'A', rest = '', kind] of packed.matchAll(/([A-Z])([^A-Z0-9]*)(\d*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest
    kinds.set(word, kind ? Number(kind) : 1)
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
