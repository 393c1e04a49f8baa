import { pattern } from './pattern.ts'

// Forms set what is asked apart from what was filled in, each in its own way: with dots, a gap, an arrow, in bold, or on
// the next line.

const BEGIN = String.raw`(?<=(?:^|\n)(?:[-*·] |\d{1,2}[.)] |> )?)`
/** What hardly ever means anything else at the beginning of a line, so that a dash or the end of the line is enough. */
const ASKED =
  '(?:na(?:am|men)|nummer|n(?:umme)?r\\.?|kenmerk|adres|straat|plaats|datum|geboren|arts|mentor|huurder|partner|werkgever|school|kinderen|moeder|vader|ouders?|voogd|zaak|dossier|referentie|telefoon|tel\\.?|mobiel|e-?mail)'
const GAP = [
  ' ?[._]{3,}[ :]{0,4}',
  ' ?:? ?\\*\\*:? ?',
  ' (?:=|>|[-=]>) ?',
  ' {1,20}: {1,20}(?=[^ \\n])',
  ':(?:\\t[\\t ]*| [\\t ]{1,20})',
  ' {3,}(?=[^\\n ](?!.{0,60} {3}))',
  // "Huisarts:", and who that is on a line of its own
  ':\\r?\\n(?=(?![-*·]|\\d{1,2}[.)] )[^\\n:]{2,60}(?:\\n\\r?\\n|\\n[^\\n:]{2,30}:|\\n?$))',
  `(?<=${ASKED})(?: - |\\r?\\n(?=[^\\n:]{2,60}(?:\\n|$)))`,
]
const FIELD = pattern.gi`${BEGIN}(\*\*)?(\p{L}(?:[\p{L}\d./()-]| (?! )){0,30}?[\p{L}).])(${GAP.join('|')})`

export type Gap = { start: number; end: number; as: string }

/** Where a form says otherwise than with a colon that an answer follows: all that stands between, and how it is read. */
export const fieldGaps = (text: string): Gap[] =>
  [...text.matchAll(FIELD)].flatMap(({ 1: bold = '', 2: asked = '', 3: gap = '', index }) => {
    const start = index + bold.length + asked.length
    if (bold !== '' && !gap.includes('**')) return []
    return [...(bold ? [{ start: index, end: index + 2, as: '' }] : []), { start, end: start + gap.length, as: ': ' }]
  })
