import * as people from './2026-11-24T1000-people.ts'
import * as cases from './2026-11-24T1010-cases.ts'
import * as sessions from './2026-11-24T1020-sessions.ts'
import * as insights from './2026-11-24T1030-insights.ts'
import * as eventsAndSearch from './2026-11-24T1040-events-and-search.ts'
import * as sessionCancellation from './2026-11-24T1050-session-cancellation.ts'
import * as searchByDay from './2026-11-24T1055-search-by-day.ts'
import * as harvestAnswers from './2026-11-24T1060-harvest-answers.ts'
import * as reports from './2026-11-24T1080-reports.ts'
import * as leftStanding from './2026-11-24T1090-left-standing.ts'
import * as seatWarnings from './2026-11-24T1100-seat-warnings.ts'
import * as takenBack from './2026-11-24T1110-taken-back.ts'
import * as postponement from './2026-11-24T1130-postponement.ts'
import * as onceNamed from './2026-11-24T1140-once-named.ts'
import * as guests from './2026-11-28T1000-guests.ts'
import * as waitingList from './2026-11-28T1010-waiting-list.ts'
import * as enrolmentModes from './2026-11-28T1020-enrolment-modes.ts'
import * as guestSeats from './2026-11-28T1022-guest-seats.ts'
import * as programme from './2026-11-28T1030-programme.ts'
import * as sessionFacts from './2026-11-28T1031-session-facts.ts'
import * as sessionDetails from './2026-11-28T1032-session-details.ts'
import * as series from './2026-11-28T1033-series.ts'
import * as library from './2026-11-28T1034-library.ts'
import * as feeds from './2026-11-28T1040-feeds.ts'
import * as agendaOrder from './2026-11-28T1041-agenda-order.ts'
import * as duties from './2026-11-28T1050-duties.ts'
import * as preparation from './2026-11-28T1051-preparation.ts'
import * as closing from './2026-11-28T1052-closing.ts'
import * as absences from './2026-11-28T1053-absences.ts'
import * as namesShown from './2026-11-28T1060-names-shown.ts'
import * as attendances from './2026-11-28T1061-attendances.ts'
import * as datePolls from './2026-11-28T1070-date-polls.ts'
import * as certain from './2026-11-28T1071-certain.ts'
import * as searchWords from './2026-11-28T1080-search-words.ts'
import * as dateLinks from './2026-11-28T1090-date-links.ts'
import * as searchFacets from './2026-11-28T2200-search-facets.ts'
import * as searchFeed from './2026-11-28T2210-search-feed.ts'
import * as synonyms from './2026-11-28T2211-synonyms.ts'
import * as savedSearches from './2026-11-28T2220-saved-searches.ts'
import * as searchRebuild from './2026-11-28T2230-search-rebuild.ts'
import * as wordsForgotten from './2026-11-28T2240-words-forgotten.ts'
import * as wordsKnownTo from './2026-11-29T1000-words-known-to.ts'
import * as rebuildSearch from './2026-11-29T1100-rebuild-search.ts'
import * as wordsCountedAt from './2026-11-29T1110-words-counted-at.ts'
import * as searchByChoice from './2026-11-29T1200-search-by-choice.ts'
import * as searchPlaces from './2026-11-30T0530-search-places.ts'
import * as searchByCircle from './2026-11-30T0610-search-by-circle.ts'
import * as reportsTold from './2026-11-30T0900-reports-told.ts'
import * as begunFrom from './2026-11-30T0910-begun-from.ts'

/** Every step of the schema, by name and in order. Listed by hand, so that a bundle holds them all. */
export const migrations = {
  '2026-11-24T1000-people': people,
  '2026-11-24T1010-cases': cases,
  '2026-11-24T1020-sessions': sessions,
  '2026-11-24T1030-insights': insights,
  '2026-11-24T1040-events-and-search': eventsAndSearch,
  '2026-11-24T1050-session-cancellation': sessionCancellation,
  '2026-11-24T1055-search-by-day': searchByDay,
  '2026-11-24T1060-harvest-answers': harvestAnswers,
  '2026-11-24T1080-reports': reports,
  '2026-11-24T1090-left-standing': leftStanding,
  '2026-11-24T1100-seat-warnings': seatWarnings,
  '2026-11-24T1110-taken-back': takenBack,
  '2026-11-24T1130-postponement': postponement,
  '2026-11-24T1140-once-named': onceNamed,
  '2026-11-28T1000-guests': guests,
  '2026-11-28T1010-waiting-list': waitingList,
  '2026-11-28T1020-enrolment-modes': enrolmentModes,
  '2026-11-28T1022-guest-seats': guestSeats,
  '2026-11-28T1030-programme': programme,
  '2026-11-28T1031-session-facts': sessionFacts,
  '2026-11-28T1032-session-details': sessionDetails,
  '2026-11-28T1033-series': series,
  '2026-11-28T1034-library': library,
  '2026-11-28T1040-feeds': feeds,
  '2026-11-28T1041-agenda-order': agendaOrder,
  '2026-11-28T1050-duties': duties,
  '2026-11-28T1051-preparation': preparation,
  '2026-11-28T1052-closing': closing,
  '2026-11-28T1053-absences': absences,
  '2026-11-28T1060-names-shown': namesShown,
  '2026-11-28T1061-attendances': attendances,
  '2026-11-28T1070-date-polls': datePolls,
  '2026-11-28T1071-certain': certain,
  '2026-11-28T1080-search-words': searchWords,
  '2026-11-28T1090-date-links': dateLinks,
  '2026-11-28T2200-search-facets': searchFacets,
  '2026-11-28T2210-search-feed': searchFeed,
  '2026-11-28T2211-synonyms': synonyms,
  '2026-11-28T2220-saved-searches': savedSearches,
  '2026-11-28T2230-search-rebuild': searchRebuild,
  '2026-11-28T2240-words-forgotten': wordsForgotten,
  '2026-11-29T1000-words-known-to': wordsKnownTo,
  '2026-11-29T1100-rebuild-search': rebuildSearch,
  '2026-11-29T1110-words-counted-at': wordsCountedAt,
  '2026-11-29T1200-search-by-choice': searchByChoice,
  '2026-11-30T0530-search-places': searchPlaces,
  '2026-11-30T0610-search-by-circle': searchByCircle,
  '2026-11-30T0900-reports-told': reportsTold,
  '2026-11-30T0910-begun-from': begunFrom,
}
