import type { seatRules as dutch } from '../nl/seat-rules.ts'

export const seatRules: Record<keyof typeof dutch, string> = {
  seatRules: 'Sharing out seats',
  'seatRules.hint': 'Leave everything as it is if you do not know. Then the usual rules hold.',
  'seatRules.mostPerOrganisation': 'Most seats per organisation',
  'seatRules.mostPerOrganisation.hint': 'Empty is 30 per cent, rounded up. Fill in 0 for no limit. Listeners count.',
  'seatRules.wantedOrganisations': 'Number of organisations wanted',
  'seatRules.experienceSeats': 'Seats kept for experience experts',
  'seatRules.experienceSeats.hint': 'Empty is 2, and fewer at a small table. Fill in 0 to keep none.',
  'seatRules.experienceDays': 'Keep them until so many days before the start',
  'seatRules.signOffHours': 'Signing off is possible until so many hours before the start',
  'seatRules.reconfirms': 'Ask whether everyone still comes?',
  'seatRules.reconfirms.hint': 'Five days and one day before the start, by mail.',
  'seatRules.reconfirms.yes': 'Yes, ask',
  'seatRules.reconfirms.no': 'No, do not ask',
  'seatRules.releasesUnconfirmed': 'What if someone does not answer?',
  'seatRules.releasesUnconfirmed.hint':
    'The seat is passed on only if someone waits, from twelve hours before the start.',
  'seatRules.releasesUnconfirmed.no': 'The seat is kept',
  'seatRules.releasesUnconfirmed.yes': 'The seat goes to the waiting list',
  'seatRules.number.invalid': 'Fill in a number from 0 to 500, or leave this empty.',
  'seatRules.wanted.invalid': 'Fill in a number from 0 to 50.',
  'seatRules.days.invalid': 'Fill in a number of days from 0 to 60.',
  'seatRules.hours.invalid': 'Fill in a number of hours from 0 to 168.',
}
