import { account } from './en/account.ts'
import { agenda } from './en/agenda.ts'
import { anonymise } from './en/anonymise.ts'
import { attendance } from './en/attendance.ts'
import { calendar } from './en/calendar.ts'
import { caseChecks } from './en/case-checks.ts'
import { cases } from './en/cases.ts'
import { circles } from './en/circles.ts'
import { datePolls } from './en/date-polls.ts'
import { desk } from './en/desk.ts'
import { details } from './en/details.ts'
import { drafts } from './en/drafts.ts'
import { duties } from './en/duties.ts'
import { editor } from './en/editor.ts'
import { error } from './en/error.ts'
import { facts } from './en/facts.ts'
import { feeds } from './en/feeds.ts'
import { form } from './en/form.ts'
import { frame } from './en/frame.ts'
import { frontPage } from './en/front-page.ts'
import { guestSeats } from './en/guest-seats.ts'
import { harvest } from './en/harvest.ts'
import { home } from './en/home.ts'
import { insights } from './en/insights.ts'
import { kit } from './en/kit.ts'
import { library } from './en/library.ts'
import { mail } from './en/mail.ts'
import { methods } from './en/methods.ts'
import { modes } from './en/modes.ts'
import { network } from './en/network.ts'
import { participants } from './en/participants.ts'
import { postponement } from './en/postponement.ts'
import { programme } from './en/programme.ts'
import { proofs } from './en/proofs.ts'
import { reconfirmation } from './en/reconfirmation.ts'
import { reminders } from './en/reminders.ts'
import { reports } from './en/reports.ts'
import { requests } from './en/requests.ts'
import { savedSearches } from './en/saved-searches.ts'
import { search } from './en/search.ts'
import { seat } from './en/seat.ts'
import { seatInvitations } from './en/seat-invitations.ts'
import { seatRules } from './en/seat-rules.ts'
import { seatWarnings } from './en/seat-warnings.ts'
import { series } from './en/series.ts'
import { sessions } from './en/sessions.ts'
import { synonyms } from './en/synonyms.ts'
import { threads } from './en/threads.ts'
import { tryOuts } from './en/try-outs.ts'
import { uncertainties } from './en/uncertainties.ts'
import { waitingList } from './en/waiting-list.ts'
import type { Messages } from './nl.ts'

export const en: Messages = {
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
}
