import { absenceAnnouncements } from '#app/domain/absences/absence-letters.server.ts'
import { caseAnnouncements } from '#app/domain/cases/case-letters.server.ts'
import { invitationAnnouncements } from '#app/domain/circles/invitation-letters.server.ts'
import { datePollAnnouncements } from '#app/domain/date-polls/date-poll-letters.server.ts'
import { dutyAnnouncements } from '#app/domain/duties/duty-letters.server.ts'
import { seatAnnouncements } from '#app/domain/enrolments/seat-letters.server.ts'
import { waitingAnnouncements } from '#app/domain/enrolments/waiting-letters.server.ts'
import { harvestAnnouncements } from '#app/domain/harvest/harvest-letters.server.ts'
import type { Announce } from '#app/domain/mail/letter.server.ts'
import { memberAnnouncements } from '#app/domain/members/member-letters.server.ts'
import { redactionAnnouncements } from '#app/domain/redactions/redaction-letters.server.ts'
import { bringerAnnouncements } from '#app/domain/reminders/bringer-letters.server.ts'
import { reminderAnnouncements } from '#app/domain/reminders/reminder-letters.server.ts'
import { reportAnnouncements } from '#app/domain/reports/report-announcements.server.ts'
import { alertAnnouncements } from '#app/domain/saved-searches/alert-letters.server.ts'
import { seatInvitationAnnouncements } from '#app/domain/seat-invitations/seat-invitation-letters.server.ts'
import { seatRequestAnnouncements } from '#app/domain/seat-requests/seat-request-letters.server.ts'
import { seatWarningAnnouncements } from '#app/domain/seat-warnings/seat-warning-letters.server.ts'

/** Which events ask for letters. Each capability keeps its own table; this is the index. */
const tables: Record<string, Announce>[] = [
  absenceAnnouncements,
  alertAnnouncements,
  bringerAnnouncements,
  caseAnnouncements,
  dutyAnnouncements,
  harvestAnnouncements,
  invitationAnnouncements,
  memberAnnouncements,
  redactionAnnouncements,
  reminderAnnouncements,
  reportAnnouncements,
  seatAnnouncements,
  seatInvitationAnnouncements,
  seatRequestAnnouncements,
  seatWarningAnnouncements,
  datePollAnnouncements,
  waitingAnnouncements,
]

/** Whatever asks for letters because of this event, in the order of the tables. */
export const announcing = (name: string): Announce[] => tables.flatMap((table) => table[name] ?? [])
