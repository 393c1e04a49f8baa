import type { Draw } from './draw.ts'
import { aBsn, aCase, aDocument, aMobile, anIban, anIp, aPhone, aPlate, aPostcode } from './numbers.ts'

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const ENGLISH = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')
const PLACES =
  'Utrecht Amsterdam Rotterdam Groningen Eindhoven Zwolle Deventer Almelo Hoogeveen Assen Roermond Goes Dokkum Sneek Hengelo Tiel Oss Veenendaal Urk Vaals Ommen Borculo Scheemda Kollum Raalte Haaksbergen Dronten Gennep Zierikzee Ter-Apel Den-Haag Alphen-aan-den-Rijn Bergen-op-Zoom Hoek-van-Holland'
    .split(' ')
    .map((name) => (/^(?:Ter|Den|Alphen|Hoek|Bergen)-/.test(name) ? name.replace(/-/g, ' ') : name))
const HOODS = [
  'Lombok',
  'Overvecht',
  'Spangen',
  'Malburgen',
  'Holtenbroek',
  'De Bilgaard',
  'Poelenburg',
  'Angelslo',
  'Kanaleneiland',
]
const STREETS =
  'Kerkstraat,Molenweg,Dorpsstraat,Beatrixlaan,Burgemeester Dorsmanstraat,Prins Hendrikkade,Lijsterbeshof,Jan van Schaffelaarplein,Oude Rijksweg,Van Heemskerckstraat,Zonnedauw,Achter de Hoven,Hazelaarstraat,Pastoor Ruygrokpad,Esdoornlaan,Wilhelminapark,Lange Nieuwstraat,Kievitsdreef,Heerenveenseweg'.split(
    ',',
  )

type Slot = { label?: string; sub?: string; make: (draw: Draw) => string }
const two = (number: number) => String(number).padStart(2, '0')

function aDate(draw: Draw, from: number, to: number): string {
  const [day, month, year] = [draw.number(1, 28), draw.number(1, 12), draw.number(from, to)]
  const name = MONTHS[month - 1] ?? ''
  const short = `${day} ${name.slice(0, 3)}. ${year}`
  return draw.one([
    `${day} ${name} ${year}`,
    `${day}-${month}-${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${name} ${year}`,
    name === 'maart' ? `${day} mrt. ${year}` : short,
  ])
}
const aStreet = (draw: Draw) =>
  `${draw.one(STREETS)} ${draw.number(1, 240)}${draw.one(['', '', '', 'a', ' bis', '-2'])}`
const lately: Slot = { label: 'DATE', make: (draw) => aDate(draw, 2022, 2026) }
const born: Slot = { label: 'DATE', sub: 'BIRTHDATE', make: (draw) => aDate(draw, 1931, 2018) }
const place: Slot = { label: 'LOCATION', sub: 'PLACE', make: (draw) => draw.one(PLACES) }

/** What stands between braces in a template. Without a label it is text like any other, or part of a longer span. */
export const slots: Record<string, Slot> = {
  place,
  place2: place,
  'place.raw': { make: place.make },
  'place.caps': { label: 'LOCATION', sub: 'PLACE', make: (draw) => draw.one(PLACES).toUpperCase() },
  hood: { make: (draw) => draw.one(HOODS) },
  street: { label: 'LOCATION', sub: 'ADDRESS', make: aStreet },
  streetname: { make: (draw) => draw.one(STREETS) },
  postcode: { label: 'LOCATION', sub: 'POSTCODE', make: aPostcode },
  bsn: { label: 'BSN', make: aBsn },
  'bsn.dots': { label: 'BSN', make: (draw) => aBsn(draw).replace(/^(....)(..)(...)$/, '$1.$2.$3') },
  phone: { label: 'PHONE', make: aPhone },
  mobile: { label: 'PHONE', make: aMobile },
  iban: { label: 'IBAN', make: anIban },
  'iban.spaced': { label: 'IBAN', make: (draw) => anIban(draw).replace(/(.{4})(?=.)/g, '$1 ') },
  plate: { label: 'PLATE', make: aPlate },
  ip: { label: 'IP', make: anIp },
  url: {
    label: 'URL',
    make: (draw) =>
      draw.one(['www.buurtplannen.example/park', 'https://mijnzaak.example/?nr=12', 'http://bakkerij-online.example']),
  },
  client: { label: 'ID', make: (draw) => draw.digits(draw.one([6, 7, 8])) },
  case: { label: 'ID', make: aCase },
  case2: { label: 'ID', make: aCase },
  doc: { make: aDocument },
  date: lately,
  date2: lately,
  dob: born,
  dob2: born,
  dm: { label: 'DATE', make: (draw) => `${draw.number(1, 28)} ${draw.one(MONTHS)}` },
  d: { make: (draw) => String(draw.number(1, 28)) },
  m: { make: (draw) => String(draw.number(1, 12)) },
  mm: { make: (draw) => two(draw.number(1, 12)) },
  month: { make: (draw) => draw.one(MONTHS) },
  emonth: { make: (draw) => draw.one(ENGLISH) },
  weekday: { make: (draw) => draw.one(WEEKDAYS) },
  year: { make: (draw) => String(draw.number(2022, 2026)) },
  birthyear: { make: (draw) => String(draw.number(1940, 2016)) },
  time: { make: (draw) => `${two(draw.number(7, 22))}.${two(draw.number(0, 59))}` },
}
