import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { InsightLine, type ListedInsight } from '#app/ui/insights/insight-line.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

export type LifeOfCircle = {
  insights: ListedInsight[]
  sessions: { id: string; title: string; startsAt: string; endsAt: string }[]
  uncertainties: { id: string; question: string; insightCount: number }[]
}

/** What goes on in a circle, as far as the reader may see it. */
export function CircleLife({ sessions, uncertainties, insights }: LifeOfCircle) {
  const t = useT()
  return (
    <>
      <section className="stack">
        <h2>{t('circles.sessions')}</h2>
        {sessions.length === 0 ? <p>{t('circles.sessions.none')}</p> : <SessionList sessions={sessions} />}
      </section>
      <section className="stack">
        <h2>{t('circles.uncertainties')}</h2>
        {uncertainties.length === 0 ? (
          <p>{t('circles.uncertainties.none')}</p>
        ) : (
          <UncertaintyList uncertainties={uncertainties} />
        )}
      </section>
      {insights.length > 0 && (
        <section className="stack">
          <h2>{t('circles.learned')}</h2>
          <RuledList>
            {insights.map((insight) => (
              <InsightLine key={insight.id} insight={insight} />
            ))}
          </RuledList>
        </section>
      )}
    </>
  )
}

function SessionList({ sessions }: Pick<LifeOfCircle, 'sessions'>) {
  return (
    <RuledList>
      {sessions.map(({ id, title, startsAt, endsAt }) => (
        <RuledItem
          key={id}
          facts={
            <MetaLine>
              <DateText value={startsAt} until={endsAt} />
            </MetaLine>
          }
        >
          <a href={`/sessions/${id}`} dir="auto">
            {title}
          </a>
        </RuledItem>
      ))}
    </RuledList>
  )
}

function UncertaintyList({ uncertainties }: Pick<LifeOfCircle, 'uncertainties'>) {
  const t = useT()
  return (
    <RuledList>
      {uncertainties.map(({ id, question, insightCount }) => (
        <RuledItem
          key={id}
          facts={
            <MetaLine>
              <span>{t('circles.insights', { count: insightCount })}</span>
            </MetaLine>
          }
        >
          <Uncertain href={`/uncertainties/${id}`}>{question}</Uncertain>
        </RuledItem>
      ))}
    </RuledList>
  )
}
