import type { Predict } from './score.ts'

// A dozen plain expressions and nothing else. What they mask tells how hard texts are, whoever wrote them.
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const plain: [label: string, expression: RegExp][] = [
  ['EMAIL', /[\w.+-]+@[\w-]+\.[\w.-]+\w/g],
  ['URL', /\b(?:https?:\/\/|www\.)\S+/g],
  ['PHONE', /(?<!\d)(?:\+31|0031|0)[ -]?\(?\d\)?(?:[ -]?\d){7,9}(?!\d)/g],
  ['IBAN', /\b[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d{4} ?){2}\d{2}\b/g],
  ['BSN', /(?<!\d)\d{9}(?!\d)|(?<!\d)\d{4}\.\d{2}\.\d{3}(?!\d)/g],
  ['DATE', /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)(?!\d)/g],
  ['DATE', new RegExp(`\\b\\d{1,2} (?:${MONTH})(?: \\d{4})?`, 'gi')],
  ['LOCATION', /\b\d{4} ?[A-Z]{2}\b/g],
  ['LOCATION', /\b[A-Z][a-z]+(?:straat|weg|laan|plein|dijk|kade|pad|hof|gracht|singel|dreef)(?: \d+[a-zA-Z]?)?/g],
  [
    'PLATE',
    /\b(?:[A-Z]{2}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]-\d{3}-[A-Z]{2}|\d{2}-\d{2}-[A-Z]{2})\b/g,
  ],
  ['IP', /\b\d{1,3}(?:\.\d{1,3}){3}\b/g],
  ['ID', /(?<!\d)\d{6,}(?!\d)/g],
  ['AGE', /\b\d{1,3}[ -]?(?:jaar|jarige?)\b/g],
  ['PERSON', /\b(?:mevrouw|meneer|mw\.?|dhr\.?|de heer|mevr\.?) (?:(?:van|de|der|den) )*[A-Z][a-z]+/gi],
]

export const floor: Predict = ({ text }) =>
  plain.flatMap(([label, expression]) =>
    [...text.matchAll(expression)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, label })),
  )
