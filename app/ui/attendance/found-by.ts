/** Whether someone is meant by what was typed: every word of it is in the name or the organisation, accents or not. */
export function foundBy(typed: string, ...said: string[]): boolean {
  const text = plain(said.join(' '))
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
