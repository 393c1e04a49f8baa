import type { UncertaintyState } from '#app/domain/uncertainties/uncertainty.ts'
import { isKnown } from '#app/domain/uncertainties/uncertainty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { ReportLink } from '#app/ui/reports/report-link.tsx'
import { LikeLink } from '#app/ui/search/like-link.tsx'
import { Known, Uncertain } from '#app/ui/thread/text-marks.tsx'
import { Thread, type ThreadProps } from '#app/ui/threads/thread.tsx'
import { InsightHead, type InsightHeadProps } from './insight-head.tsx'

type Linked = { id: string; question: string; state: string }
type Props = {
  insight: InsightHeadProps & {
    id: string
    isMine: boolean
    thought: string
    holdsWhen: string
    themes: string[]
    uncertainties: Linked[]
  }
  thread: ThreadProps
}

/** One insight with its thread: what was thought, what is seen, when it holds, and what others add. */
export function InsightPage({ insight, thread }: Props) {
  const t = useT()
  const { thought, holdsWhen, themes, uncertainties } = insight
  return (
    <WithAside label={t('insights.about')} aside={<Aside uncertainties={uncertainties} themes={themes} />}>
      <article className="thread-page">
        <InsightHead {...insight} />
        <dl className="insight reading">
          <Text term={t('insights.thought')} text={thought} />
          <Text term={t('insights.holdsWhen')} text={holdsWhen} />
        </dl>
        <Thread {...thread} />
        <LikeLink kind="insight" id={insight.id} />
        <ReportLink kind="insight" id={insight.id} isMine={insight.isMine} />
      </article>
    </WithAside>
  )
}

function Text({ term, text }: { term: string; text: string }) {
  if (!text) return null
  return (
    <div>
      <dt className="insight__term">{term}</dt>
      <dd className="insight__text">{text}</dd>
    </div>
  )
}

function Aside({ uncertainties, themes }: { uncertainties: Linked[]; themes: string[] }) {
  const t = useT()
  return (
    <>
      {uncertainties.length > 0 && (
        <div>
          <h2>{t('insights.about')}</h2>
          <ul>
            {uncertainties.map(({ id, question, state }) => {
              const Mark = isKnown(state as UncertaintyState) ? Known : Uncertain
              return (
                <li key={id}>
                  <Mark href={`/uncertainties/${id}`}>{question}</Mark>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {themes.length > 0 && (
        <div>
          <h2>{t('cases.themes')}</h2>
          <p className="row">
            {themes.map((theme) => (
              <Chip key={theme} href={`/insights?${new URLSearchParams({ theme })}`}>
                {theme}
              </Chip>
            ))}
          </p>
        </div>
      )}
    </>
  )
}
