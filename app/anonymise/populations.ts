import type { Kind } from './finding.ts'

const PEOPLE = 18_000_000
/** A postcode or a street with a number: a handful of doors. */
const AT_A_DOOR = 40
const IN_A_STREET = 200
const IN_A_PART = 5_000
/** A village no one counts apart. */
const IN_A_VILLAGE = 1_000

const STREET = /(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|street|road|avenue|lane)$/i
const PART = /(?:wijk|buurt|kwartier|district|neighbou?rhood)/i

// Towns with the most people, in thousands; any other place counts as a village, which errs on the careful side.
const THOUSANDS = new Map(
  (
    'amsterdam 920|rotterdam 660|den haag 560|the hague 560|utrecht 370|eindhoven 245|groningen 240|tilburg 230|almere 225|' +
    'breda 185|nijmegen 185|apeldoorn 165|arnhem 165|haarlem 165|enschede 160|amersfoort 160|den bosch 155|zaanstad 155|' +
    'haarlemmermeer 160|zwolle 130|zoetermeer 125|leeuwarden 125|leiden 125|maastricht 120|dordrecht 120|ede 120|delft 105|' +
    'alkmaar 110|emmen 105|venlo 100|deventer 100|sittard 90|helmond 95|hilversum 90|amstelveen 90|heerlen 87|hengelo 80|' +
    'lelystad 80|purmerend 80|roosendaal 77|schiedam 80|vlaardingen 74|gouda 74|hoorn 73|almelo 73|assen 68|velsen 68|' +
    'antwerpen 530|antwerp 530|gent 265|brussel 1200|brussels 1200|brugge 118|leuven 100|nederland 18000|belgië 11700'
  )
    .split('|')
    .map((entry): [string, number] => [entry.replace(/ \d+$/, ''), Number(/\d+$/.exec(entry)?.[0]) * 1_000]),
)

/** The share of all people who live where the text says. */
export function shareOfPlace(fragment: string, kind: Kind): number {
  return Math.min(1, peopleAt(fragment, kind) / PEOPLE)
}

function peopleAt(fragment: string, kind: Kind): number {
  if (kind === 'block') return AT_A_DOOR
  if (STREET.test(fragment)) return IN_A_STREET
  if (PART.test(fragment)) return IN_A_PART
  return THOUSANDS.get(fragment.toLowerCase()) ?? IN_A_VILLAGE
}
