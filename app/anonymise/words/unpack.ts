const FIRST_KIND = 35

type Page = { start: number; end: number; first: number; letter: string; words?: Map<string, number> }

/**
 * A packed list, as `bin/build-words` writes it: sorted words, each as how many letters it shares with the one before
 * (A is none, B is one, …) and the letters that follow; then a sign for the kind of each word, if they differ.
 * Words that begin with the same two letters are a page; a page is written out when somebody opens it.
 */
export function unpack([words, signs]: readonly [words: string, kinds: string]) {
  const pages = pagesOf(words)

  function kindOf(word: string): number | undefined {
    const page = pages.get(word.slice(0, 2))
    if (!page) return undefined
    page.words ??= read(page)
    return page.words.get(word)
  }

  function read({ start, end, first, letter }: Page): Map<string, number> {
    const kinds = new Map<string, number>()
    let word = letter
    for (const [, shared = 'A', rest = ''] of words.slice(start, end).matchAll(/([A-Z])([^A-Z]*)/g)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest
      kinds.set(word, signs ? signs.charCodeAt(first + kinds.size) - FIRST_KIND : 1)
    }
    return kinds
  }

  return { kindOf, has: (word: string) => kindOf(word) !== undefined }
}

// A page begins where no letter or one is shared.
function pagesOf(words: string): Map<string, Page> {
  const pages = new Map<string, Page>()
  let count = 0
  let letter = ''
  let page: Page | undefined
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    if (code < 65 || code > 90) continue
    if (code === 65) letter = words.charAt(at + 1)
    if (code <= 66) {
      if (page) page.end = at
      page = { start: at, end: words.length, first: count, letter }
      pages.set(letter + words.charAt(at + 67 - code), page)
    }
    count += 1
  }
  return pages
}

/** Does something once, when it is first wanted: importing costs nothing. */
export function once<Result>(work: () => Result): () => Result {
  let result: Result | undefined
  return () => {
    result ??= work()
    return result
  }
}
