import { account } from './nl/account.ts'
import { agenda } from './nl/agenda.ts'
import { anonymise } from './nl/anonymise.ts'
import { attendance } from './nl/attendance.ts'
import { calendar } from './nl/calendar.ts'
import { caseChecks } from './nl/case-checks.ts'
import { cases } from './nl/cases.ts'
import { circles } from './nl/circles.ts'
import { datePolls } from './nl/date-polls.ts'
import { desk } from './nl/desk.ts'
import { details } from './nl/details.ts'
import { drafts } from './nl/drafts.ts'
import { duties } from './nl/duties.ts'
import { editor } from './nl/editor.ts'
import { error } from './nl/error.ts'
import { facts } from './nl/facts.ts'
import { feeds } from './nl/feeds.ts'
import { form } from './nl/form.ts'
import { frame } from './nl/frame.ts'
import { frontPage } from './nl/front-page.ts'
import { guestSeats } from './nl/guest-seats.ts'
import { harvest } from './nl/harvest.ts'
import { home } from './nl/home.ts'
import { insights } from './nl/insights.ts'
import { kit } from './nl/kit.ts'
import { library } from './nl/library.ts'
import { mail } from './nl/mail.ts'
import { methods } from './nl/methods.ts'
import { modes } from './nl/modes.ts'
import { network } from './nl/network.ts'
import { participants } from './nl/participants.ts'
import { postponement } from './nl/postponement.ts'
import { programme } from './nl/programme.ts'
import { proofs } from './nl/proofs.ts'
import { reconfirmation } from './nl/reconfirmation.ts'
import { reminders } from './nl/reminders.ts'
import { reports } from './nl/reports.ts'
import { requests } from './nl/requests.ts'
import { savedSearches } from './nl/saved-searches.ts'
import { search } from './nl/search.ts'
import { seat } from './nl/seat.ts'
import { seatInvitations } from './nl/seat-invitations.ts'
import { seatRules } from './nl/seat-rules.ts'
import { seatWarnings } from './nl/seat-warnings.ts'
import { series } from './nl/series.ts'
import { sessions } from './nl/sessions.ts'
import { synonyms } from './nl/synonyms.ts'
import { threads } from './nl/threads.ts'
import { tryOuts } from './nl/try-outs.ts'
import { uncertainties } from './nl/uncertainties.ts'
import { waitingList } from './nl/waiting-list.ts'

/** Every text of the interface, in Dutch. Its keys are the keys: a text missing in English fails the type check. */
export const nl = {
  ...account,
  ...agenda,
  ...anonymise,
  ...attendance,
  ...calendar,
  ...caseChecks,
  ...cases,
  ...circles,
  ...editor,
  ...datePolls,
  ...desk,
  ...drafts,
  ...duties,
  ...error,
  ...feeds,
  ...details,
  ...facts,
  ...form,
  ...frame,
  ...frontPage,
  ...guestSeats,
  ...harvest,
  ...home,
  ...insights,
  ...kit,
  ...library,
  ...mail,
  ...methods,
  ...modes,
  ...network,
  ...participants,
  ...postponement,
  ...programme,
  ...proofs,
  ...reminders,
  ...reports,
  ...requests,
  ...savedSearches,
  ...search,
  ...seat,
  ...seatInvitations,
  ...seatWarnings,
  ...waitingList,
  ...reconfirmation,
  ...seatRules,
  ...series,
  ...sessions,
  ...synonyms,
  ...threads,
  ...tryOuts,
  ...uncertainties,
} as const

export type MessageKey = keyof typeof nl
export type Messages = Record<MessageKey, string>
