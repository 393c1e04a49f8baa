import { useState } from 'react'
import type { AttendanceList, AttendanceSeat } from '#app/domain/attendance/attendance-queries.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { useLive } from '#app/ui/live/use-live.ts'
import { foundBy } from './found-by.ts'
import { SeatAtDoor } from './seat-at-door.tsx'
import { useMarks } from './use-marks.ts'
import { WaitingMarks } from './waiting-marks.tsx'

type Props = AttendanceList & {
  /** What was searched for, without JavaScript. */
  query: string
}

/** Who comes in, at the door. One press each; it works without JavaScript, and with a network that comes and goes. */
export function AttendancePage({ session, whyNot, opens, seats, query }: Props) {
  const t = useT()
  const [typed, setTyped] = useState(query)
  const { problem } = useRefused()
  const path = `/sessions/${session.id}/attendance`
  const marks = useMarks(session.id, seats)
  useLive(...seats.map(({ id }) => id))
  const isHere = ({ id, marked }: AttendanceSeat) => marks.waiting.get(id) ?? marks.kept.get(id) ?? marked !== null
  const found = seats.filter(({ name, organisation }) => foundBy(typed, name, organisation))
  return (
    <>
      <PageTitle above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}>
        {t('attendance.title')}
      </PageTitle>
      <div className="stack">
        <p className="attendance__count" role="status">
          {t('attendance.count', { present: seats.filter(isHere).length, seats: seats.length })}
        </p>
        {problem && <Notice kind="attention">{problem}</Notice>}
        {whyNot ? <WhyNot whyNot={whyNot} opens={opens} /> : <p>{t('attendance.lead')}</p>}
        <WaitingMarks marks={marks} path={path} />
      </div>
      <SearchForm path={path} typed={typed} isFiltered={query !== ''} onType={setTyped} />
      {found.length === 0 && <p>{t(seats.length === 0 ? 'attendance.nobody' : 'attendance.none')}</p>}
      <ul className="attendance__list">
        {found.map((seat) => (
          <SeatAtDoor
            key={seat.id}
            sessionId={session.id}
            seat={seat}
            isHere={isHere(seat)}
            waits={marks.waiting.has(seat.id)}
            refused={marks.refused.get(seat.id)}
            mayPress={whyNot === null}
            query={query}
            onPress={marks.press}
          />
        ))}
      </ul>
      {whyNot === null && (
        <p className="attendance__walk-in no-print">
          {t('attendance.walk-in')} <a href={`/sessions/${session.id}/guests/new`}>{t('attendance.walk-in.link')}</a>
        </p>
      )}
    </>
  )
}

export function WhyNot({ whyNot, opens }: Pick<AttendanceList, 'whyNot' | 'opens'>) {
  const t = useT()
  const time = dateText(opens, 'moment', useLanguage())
  return <Notice kind="attention">{whyNot && t(whyNot, { time })}</Notice>
}

type SearchProps = { path: string; typed: string; isFiltered: boolean; onType: (typed: string) => void }

function SearchForm({ path, typed, isFiltered, onType }: SearchProps) {
  const t = useT()
  return (
    <form action={path} className="attendance__search no-print">
      <Field
        name="q"
        type="search"
        label={t('attendance.search')}
        defaultValue={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        required={false}
        autoComplete="off"
      />
      <Button kind="quiet">{t('attendance.search.button')}</Button>
      {isFiltered && <a href={path}>{t('attendance.search.all')}</a>}
    </form>
  )
}
