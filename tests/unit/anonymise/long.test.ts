import { expect, test } from 'vitest'
import { startLooking } from '#app/domain/privacy/look-through.ts'

// Somebody pastes a whole book, or a machine sends one. What looks back over all it has found takes minutes here, and
// more with each page; in processor time this takes a second or two, and the bound is wide.
const PARTS = 16_000
const MOST_MS = 8_000

const lettersOf = (at: number) =>
  [1, 26, 676].map((of) => String.fromCharCode(97 + (Math.floor(at / of) % 26))).join('')

test.each([
  ['one name, again and again', () => 'Jan Jansen, '],
  ['other people all the time', (at: number) => `Jan Qu${at.toString(36).replace(/\d/g, 'o')}ma, `],
  ['other streets all the time', (at: number) => `aan de B${lettersOf(at)}ma ${1 + (at % 90)}, `],
  ['numbers in a row', (at: number) => `${at ? '' : 'MIC-nummers '}24-${1000 + (at % 9000)}, `],
  ['letters before names', (at: number) => `Jan${'abcde'.charAt(at % 5)} Jansen en K. `],
])(
  '%s: whoever is in a long text is found in a moment',
  (_, partAt) => {
    const text = Array.from({ length: PARTS }, (_, at) => partAt(at)).join('')
    const begin = process.cpuUsage()
    const [looked] = startLooking('a case')([{ field: 'situation', text }])
    const { user, system } = process.cpuUsage(begin)
    expect(looked?.findings.length).toBeGreaterThan(PARTS / 2)
    expect((user + system) / 1_000).toBeLessThan(MOST_MS)
  },
  300_000,
)
