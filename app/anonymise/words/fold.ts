// Letters that are no other letter with a mark, as people write them when they leave the strange ones out.
const PLAIN: Record<string, string> = {
  ĳ: 'ij',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  þ: 'th',
  '`': "'",
}

/** A word as the lists have it: small letters, no marks. "Zoë", "ZOË" and "zoe" are one name. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (/^[a-z'-]*$/.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7f]/g, (letter) => PLAIN[letter] ?? letter)
}
