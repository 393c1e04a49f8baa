import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// Bodies and parties everyone has to do with: worth a look, they narrow little down by themselves.

const WORD = '\\p{Lu}[\\p{L}-]+'
/** "Tweede Kamer", "Nederlandse Zorgautoriteit" */
const OF_THE_LAND = pattern.g`(?<!\p{L})(?:(?:Eerste|Tweede|Hoge|Openbare?|(?:Social|National|Central|Algemen|Nederlands|Europes|Landelijk|Koninklijk|Maatschappelijk)e?|Centraal|Nationaal|Sociaal|Algemeen) ){1,2}${WORD}(?:(?<=[Rr]aad|[Kk]amer|[Mm]inisterie|[Oo]mbudsman|[Bb]ank|[Aa]utoriteit|[Oo]rgaan|[Dd]ienst|[Cc]ommissie|[Uu]nie|[Bb]ond|[Pp]olitie|[Ii]nstituut|[Ff]ederatie|[Ff]onds|[Ii]nspectie|[Tt]eam)(?!\p{L}))(?: (?:van|voor)(?: de| het)? ${WORD}| (?!De|Het|Een)${WORD})?`
/** "Raad voor de Kinderbescherming", "Immigratie- en Naturalisatiedienst" */
const CALLED_AFTER = pattern.g`(?<!\p{L})(?:(?:Raad|Kamer|Hof|Partij|Bond|Orde|Leger|Centrum|Instituut|Fonds|Comité|Platform) (?:van|voor|der|des|tot)(?: de| het)? (?!Bestuur|Toezicht|Commissarissen|Advies|Beheer)${WORD}|Autoriteit ${WORD}|Veilig Thuis|Rode Kruis|Rijkswaterstaat|Slachtofferhulp|Zorginstituut|\p{Lu}\p{Ll}+- en ${WORD}(?<=dienst|raad|autoriteit|inspectie|bank|instituut|bond))(?: Nederland)?(?!\p{L})`
const PARTY = pattern.g`(?<![\p{L}\d])(?:VVD|(?:GroenLinks-)?PvdA|GroenLinks|D66|CDA|SGP|PVV|BBB|NSC|FvD|JA21|ChristenUnie|FNV|CNV)(?![\p{L}\d])`

/** "DVS'33": the year a club began. */
const CLUB = pattern.g`(?<![\p{L}\d])\p{Lu}{2,5}(?: ?')\d\d(?!\d)`

export const publicBody: Rule = {
  name: 'org.public',
  label: 'ORG',
  kind: 'notice',
  proof: 'list',
  proposals: { nl: ['een landelijke instantie'], en: ['a national body'] },
  find: (text): Match[] => [OF_THE_LAND, CALLED_AFTER, PARTY, CLUB].flatMap((pattern) => matchesOf(text, pattern)),
}
