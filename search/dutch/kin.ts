/**
 * Stems of words that are one word to this community, though no ending says so. A start, kept by hand; what the texts
 * themselves can teach (compounds, mistyped words) comes beside it.
 */
export const kin: ReadonlyMap<string, string> = new Map([
  ['casuistiek', 'casus'],
  ['casuistisch', 'casus'],
  ['zorgmijder', 'zorgmijd'],
  ['mijder', 'mijd'],
  ['inbrenger', 'inbreng'],
  ['begeleider', 'begeleid'],
  ['hulpverlener', 'hulpverlen'],
  ['kinder', 'kind'],
])
