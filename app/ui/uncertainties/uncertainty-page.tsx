import { useT } from '#app/i18n/use-t.ts'
import { InsightLine, type ListedInsight } from '#app/ui/insights/insight-line.tsx'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { ReportLink } from '#app/ui/reports/report-link.tsx'
import { LikeLink } from '#app/ui/search/like-link.tsx'
import { Thread, type ThreadProps } from '#app/ui/threads/thread.tsx'
import { Recognition } from './recognition.tsx'
import { UncertaintyHead, type UncertaintyHeadProps } from './uncertainty-head.tsx'

type Props = {
  uncertainty: UncertaintyHeadProps & { canRecognise: boolean; recognised: boolean; insights: ListedInsight[] }
  thread: ThreadProps
}

/** One uncertainty: who else knows it, what was learned about it, and the talk under it. */
export function UncertaintyPage({ uncertainty, thread }: Props) {
  const t = useT()
  const { id, canRecognise, recognised, recognitions, insights } = uncertainty
  return (
    <article className="thread-page">
      <UncertaintyHead {...uncertainty} />
      {(canRecognise || recognitions > 0) && (
        <Recognition id={id} may={canRecognise} recognised={recognised} count={recognitions} />
      )}
      {insights.length > 0 && (
        <section aria-labelledby="learned">
          <h2 id="learned" className="thread-page__heading">
            {t('uncertainties.learned')}
          </h2>
          <RuledList>
            {insights.map((insight) => (
              <InsightLine key={insight.id} insight={insight} />
            ))}
          </RuledList>
        </section>
      )}
      <Thread {...thread} />
      <LikeLink kind="uncertainty" id={id} />
      {!uncertainty.isMine && <ReportLink kind="uncertainty" id={id} />}
    </article>
  )
}
