/** Lower case, without accents, with ĳ as ij: "Casuïstiek" and "casuistiek" are one word. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cs}]+/gu, '')
