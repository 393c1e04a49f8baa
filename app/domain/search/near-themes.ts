import { fold } from '#search/dutch/fold.ts'

const mostThemes = 6

/** Themes to go on with when nothing was found: those that look most like the words, then the most used. */
export function nearThemes(words: string, themes: { value: string; count: number }[]): string[] {
  const sought = threes(words)
  return themes
    .map(({ value, count }) => ({ value, count, near: shared(sought, threes(value)) }))
    .sort((a, b) => b.near - a.near || b.count - a.count)
    .slice(0, mostThemes)
    .map(({ value }) => value)
}

function threes(text: string): Set<string> {
  const folded = ` ${fold(text)} `
  return new Set(Array.from({ length: Math.max(folded.length - 2, 0) }, (_, at) => folded.slice(at, at + 3)))
}

const shared = (one: Set<string>, other: Set<string>) =>
  [...one].filter((three) => other.has(three)).length / Math.max(other.size, 1)
