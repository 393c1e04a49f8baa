import { absenceLetters } from '#app/domain/absences/absence-letters.server.ts'
import { caseLetters } from '#app/domain/cases/case-letters.server.ts'
import { invitationLetters } from '#app/domain/circles/invitation-letters.server.ts'
import { datePollLetters } from '#app/domain/date-polls/date-poll-letters.server.ts'
import { dutyLetters } from '#app/domain/duties/duty-letters.server.ts'
import { seatLetters } from '#app/domain/enrolments/seat-letters.server.ts'
import { waitingLetters } from '#app/domain/enrolments/waiting-letters.server.ts'
import { harvestLetters } from '#app/domain/harvest/harvest-letters.server.ts'
import { memberLetters } from '#app/domain/members/member-letters.server.ts'
import { redactionLetters } from '#app/domain/redactions/redaction-letters.server.ts'
import { bringerLetters } from '#app/domain/reminders/bringer-letters.server.ts'
import { reminderLetters } from '#app/domain/reminders/reminder-letters.server.ts'
import { reportLetters } from '#app/domain/reports/report-letters.server.ts'
import { alertLetters } from '#app/domain/saved-searches/alert-letters.server.ts'
import { seatInvitationLetters } from '#app/domain/seat-invitations/seat-invitation-letters.server.ts'
import { seatRequestLetters } from '#app/domain/seat-requests/seat-request-letters.server.ts'
import { seatWarningLetters } from '#app/domain/seat-warnings/seat-warning-letters.server.ts'
import type { LetterWriter } from './letter.server.ts'

/** Who writes which letter. Each capability keeps its own table; this is the index. */
export const letters: Record<string, LetterWriter> = {
  ...absenceLetters,
  ...alertLetters,
  ...bringerLetters,
  ...redactionLetters,
  ...caseLetters,
  ...dutyLetters,
  ...harvestLetters,
  ...invitationLetters,
  ...memberLetters,
  ...reminderLetters,
  ...reportLetters,
  ...seatInvitationLetters,
  ...seatRequestLetters,
  ...seatWarningLetters,
  ...seatLetters,
  ...datePollLetters,
  ...waitingLetters,
}
