/** What a compound is split by: how many documents hold this very word, folded. */
export type Known = (form: string) => number

export const shortestPart = 4
// Security: it costs the third power of a word's length.
const longest = 60
/** A word that stands in one document only may be a slip of the hand. */
export const fewest = 2

// What stands between two words: "gezin" s "voogd", "paard" en "stal", "kind" er "opvang".
const links = ['', 's', 'e', 'en', 'er', 'n']

// Endings and beginnings that many words have, and that no one looks for.
const noPart = new Set(
  `heid heden lijk lijke achtig baar bare loos loze atie ties iteit ingen ering eren eerd eerde eerden ende ingen teit
  isch ische tief tieve over door voor onder achter tegen naar mede boven buiten binnen weder terug samen aaneen niet
  geen zijn haar deze dien hier daar waar wijze sche ster sters ling lingen schap aten ende erend`.split(/\s+/),
)

/**
 * The words a compound is made of, two or three: "woningrapport" is "woning" and "rapport". None where it is no compound of
 * words that are known. Of several ways the one whose rarest word is best known.
 */
export function partsOf(form: string, known: Known): string[] {
  if (form.length < shortestPart * 2 || form.length > longest) return []
  return best(form, known, 3)?.parts ?? []
}

/** May one of these stems be a part of this word? Endings change and vowels double; how a part begins stays. */
export function mayHold(stems: string[]): (form: string) => boolean {
  const beginnings = [...new Set(stems.map((stem) => single(stem).slice(0, 3)))]
  return (form) => form.length >= shortestPart * 2 && beginnings.some((beginning) => single(form).includes(beginning))
}

const single = (text: string) => text.replace(/(.)\1/g, '$1')

type Split = { parts: string[]; rarest: number }

function best(form: string, known: Known, most: number): Split | undefined {
  let found: Split | undefined
  for (let at = shortestPart; at <= form.length - shortestPart; at += 1) {
    const tail = form.slice(at)
    const rest = split(tail, known, most)
    if (!rest) continue
    const head = headOf(form.slice(0, at), known)
    if (!head) continue
    const rarest = Math.min(known(head), rest.rarest)
    const parts = [head, ...rest.parts]
    if (!found || parts.length < found.parts.length || (parts.length === found.parts.length && rarest > found.rarest))
      found = { parts, rarest }
  }
  return found
}

function split(tail: string, known: Known, most: number): Split | undefined {
  const count = isPart(tail) ? known(tail) : 0
  if (count >= fewest) return { parts: [tail], rarest: count }
  return most > 2 && tail.length >= shortestPart * 2 ? best(tail, known, most - 1) : undefined
}

function headOf(text: string, known: Known): string | undefined {
  let found: string | undefined
  for (const link of links) {
    if (!text.endsWith(link)) continue
    const head = text.slice(0, text.length - link.length)
    if (!isPart(head) || known(head) < fewest) continue
    if (!found || known(head) > known(found)) found = head
  }
  return found
}

const isPart = (text: string) => text.length >= shortestPart && !noPart.has(text)
