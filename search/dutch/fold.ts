/** Lower case, without accents, with ĳ as ij: "Casuïstiek" and "casuistiek" are one word. */
export const fold = (text: string): string => (BEYOND_ASCII.test(text) ? foldAll(text) : text.toLowerCase())

const BEYOND_ASCII = /\P{ASCII}/u

const foldAll = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cs}]+/gu, '')
