import type { Result } from '#app/domain/try-outs/try-out.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { StorySection } from '#app/ui/thread/story-line.tsx'
import { Known } from '#app/ui/thread/text-marks.tsx'

export type CaseInsight = { id: string; thought: string; seen: string; holdsWhen: string }
export type CaseTold = { id: string; step: string; told: string; result: Result; toldOn: string }

/** What the table learned: solid from here on. */
export function CaseInsights({ insights }: { insights: CaseInsight[] }) {
  const t = useT()
  if (insights.length === 0) return null
  return (
    <StorySection mark="known" title={t('cases.came')}>
      <div className="stack">
        {insights.map(({ id, thought, seen, holdsWhen }) => (
          <div key={id} className="case-yield__insight reading">
            {thought && <p className="soft">{t('cases.insight.thought', { thought })}</p>}
            <p>
              <Known href={`/insights/${id}`}>{seen}</Known>
            </p>
            {holdsWhen && <p className="soft">{t('cases.insight.holdsWhen', { holdsWhen })}</p>}
          </div>
        ))}
      </div>
    </StorySection>
  )
}

/** How it went afterwards; dropped is worth as much as adopted. */
export function CaseToldBack({ told }: { told: CaseTold[] }) {
  const t = useT()
  if (told.length === 0) return null
  return (
    <StorySection mark="known" title={t('cases.told')}>
      {told.map(({ id, step, told: story, result, toldOn }) => (
        <div key={id} className="reading">
          <p>{step}</p>
          <p>{story}</p>
          <MetaLine>
            <span>{t(`cases.result.${result}`)}</span>
            <DateText value={toldOn} />
          </MetaLine>
        </div>
      ))}
    </StorySection>
  )
}
