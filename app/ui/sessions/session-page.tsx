import type { ClosingCounts } from '#app/domain/closing/closing.ts'
import type { ShownDuty } from '#app/domain/duties/duty.ts'
import type { Enrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import type { AnswerCounts } from '#app/domain/enrolments/seat-answer-queries.server.ts'
import type { ShownName } from '#app/domain/enrolments/shown-names.server.ts'
import type { WaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { isWayOpen, wayIn } from '#app/domain/enrolments/way-in.ts'
import type { ItemInUse } from '#app/domain/library/library.ts'
import type { ProgrammeWarning, TimedRow } from '#app/domain/programme/programme.ts'
import type { Edition } from '#app/domain/series/series.ts'
import type { SessionDetails } from '#app/domain/session-details/session-details.ts'
import type { SessionMethod } from '#app/domain/sessions/planning-queries.server.ts'
import type { SeatAnswer } from '#app/domain/sessions/session.ts'
import type { HistoryStep } from '#app/domain/sessions/session-history.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ClosingSaid } from '#app/ui/closing/closing-said.tsx'
import { ReadyDuties } from '#app/ui/duties/ready-duties.tsx'
import { AnswerForm } from '#app/ui/enrolments/answer-form.tsx'
import { ConfirmationForm } from '#app/ui/enrolments/confirmation-form.tsx'
import { RequestsWaiting } from '#app/ui/enrolments/requests-waiting.tsx'
import { StandingFirst } from '#app/ui/enrolments/standing-first.tsx'
import { WaitingPart } from '#app/ui/enrolments/waiting-part.tsx'
import { WayInLink } from '#app/ui/enrolments/way-in-link.tsx'
import { WhoIsThere } from '#app/ui/enrolments/who-is-there.tsx'
import { YourSeat } from '#app/ui/enrolments/your-seat.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { ReadingList } from '#app/ui/library/reading-list.tsx'
import { type AroundSession, AroundSessionNotes } from '#app/ui/preparation/around-session.tsx'
import { MakeProgramme } from '#app/ui/programme/make-programme.tsx'
import { SessionProgramme } from '#app/ui/programme/session-programme.tsx'
import { ReportLink } from '#app/ui/reports/report-link.tsx'
import { EditionLines } from '#app/ui/series/edition-lines.tsx'
import { DetailsAbout } from '#app/ui/session-details/details-about.tsx'
import { DetailsPart } from '#app/ui/session-details/details-part.tsx'
import { HostPart } from './host-part.tsx'
import { HouseRules } from './house-rules.tsx'
import type { Said } from './said.ts'
import { SessionHead } from './session-head.tsx'
import { SessionHistory } from './session-history.tsx'
import { SessionMethodLine } from './session-method-line.tsx'
import { SessionTable } from './session-table.tsx'

type Props = {
  session: ShownSession
  /** For the hosts: who comes. */
  enrolled: Enrolled[] | null
  /** For the hosts: who waits. */
  waitingList: WaitingList | null
  /** Whether I am asked if I still come. */
  asked: boolean
  /** Who comes and let this reader see it. */
  names: ShownName[]
  /** For the hosts: how many ask for a seat. */
  requestsWaiting: number
  /** For the hosts: what there is to do. */
  duties: ShownDuty[] | null
  /** For who has a seat: what to do just before and after. */
  around: AroundSession | null
  /** For the hosts, afterwards: what people thought. */
  closing: ClosingCounts | null
  today: string
  /** For the hosts of a session that is postponed: what people want. */
  answers: AnswerCounts | null
  /** Whether I am asked which dates suit me. */
  asksDates: boolean
  /** What I want myself. */
  myAnswer: SeatAnswer | null
  /** What became of the date; for members. */
  history: HistoryStep[]
  method: SessionMethod | null
  programme: { rows: TimedRow[]; warnings: ProgrammeWarning[] }
  details: SessionDetails
  editions: Edition[]
  reading: ItemInUse[]
  /** What was just done. */
  said: Said | null
  /** Whether this reader may say that someone is recognisable in the text. */
}

/** On a phone the way in stands before a long page. */
function EnrolFirst({ session }: { session: ShownSession }) {
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  if (!isWayOpen(way)) return null
  return (
    <p className="session__enrol-first no-print">
      <WayInLink id={session.id} way={way} />
    </p>
  )
}

/** While there is no date: what who has a seat wants. */
function AskFirst({ id, answer, asksDates }: { id: string; answer: SeatAnswer | null; asksDates: boolean }) {
  const t = useT()
  return (
    <section className="session__said stack no-print" aria-labelledby="ask">
      <h2 id="ask">{t('postponement.ask')}</h2>
      <AnswerForm action={`/sessions/${id}/answer`} answer={answer} />
      {asksDates && (
        <p>
          <LinkButton href={`/sessions/${id}/date-poll`}>{t('datePolls.answer')}</LinkButton>
        </p>
      )}
    </section>
  )
}

/** Some days before: whether you still come. */
function AskWhetherComing({ id }: { id: string }) {
  const t = useT()
  return (
    <section className="session__said stack no-print" aria-labelledby="coming">
      <h2 id="coming">{t('reconfirmation.title')}</h2>
      <ConfirmationForm action={`/sessions/${id}/confirmation`} />
    </section>
  )
}

/** A session: what it is, what is on the table, who comes, and what you can do. */
export function SessionPage(props: Props) {
  const { session, enrolled, names, waitingList, asked, answers, asksDates, myAnswer } = props
  const { history, method, programme, details, said } = props
  const t = useT()
  return (
    <article>
      <SessionHead session={session} />
      {session.standing === 'open' && <EnrolFirst session={session} />}
      {['full', 'waiting', 'offered'].includes(session.standing) && <StandingFirst session={session} />}
      {said && (
        <div className="session__said">
          <Notice kind="success">{t(`sessions.said.${said}`)}</Notice>
        </div>
      )}
      {session.standing === 'postponed' && session.enrolled && (
        <AskFirst id={session.id} answer={myAnswer} asksDates={asksDates} />
      )}
      {props.around && <AroundSessionNotes id={session.id} onlineLink={session.onlineLink} {...props.around} />}
      {asked && <AskWhetherComing id={session.id} />}
      <WithAside
        label={t('sessions.you')}
        aside={
          <>
            <YourSeat session={session} />
            {session.standing !== 'cancelled' && <WhoIsThere session={session} names={names} />}
          </>
        }
      >
        <div className="session__main">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by toHtml alone (docs/decisions/0002) */}
          {session.html && <div className="reading" dangerouslySetInnerHTML={{ __html: session.html }} />}
          <DetailsAbout details={details} />
          <EditionLines editions={props.editions} />
          <SessionProgramme
            rows={programme.rows}
            isOff={session.state !== 'announced'}
            lead={session.state === 'postponed' ? t('postponement.programme') : undefined}
          >
            {method && <SessionMethodLine method={method} />}
            {session.abilities['session.revise'] && <MakeProgramme session={session} warnings={programme.warnings} />}
          </SessionProgramme>
          <SessionTable session={session} />
          <ReadingList items={props.reading} />
          <DetailsPart details={details} />
          <section aria-labelledby="rules">
            <h2 id="rules">{t('sessions.rules.title')}</h2>
            <HouseRules rules={session.groundRules} />
          </section>
          {history.length > 0 && <SessionHistory steps={history} />}
          <ReportLink kind="session" id={session.id} isMine={session.isMine} />
          {enrolled && (
            <HostPart session={session} enrolled={enrolled} answers={answers} method={method}>
              <RequestsWaiting id={session.id} count={props.requestsWaiting} />
              {props.duties && <ReadyDuties sessionId={session.id} duties={props.duties} today={props.today} />}
              {props.closing && <ClosingSaid counts={props.closing} />}
              {waitingList && <WaitingPart sessionId={session.id} list={waitingList} />}
            </HostPart>
          )}
        </div>
      </WithAside>
    </article>
  )
}
