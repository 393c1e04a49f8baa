import type { LineState } from '#app/domain/harvest/harvest.ts'
import type { Outcome } from '#app/domain/uncertainties/uncertainty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = {
  title: string
  insights: { position: number; seen: string; answer: LineState }[]
  outcomes: { id: string; question: string; outcome: Outcome; answer: LineState }[]
}

/** How the bringer answered: which lines were agreed to, never why not. */
export function HarvestStanding({ title, insights, outcomes }: Props) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{title}</h2>
      <RuledList>
        {insights.map(({ position, seen, answer }) => (
          <RuledItem key={position} facts={<Answer answer={answer} />}>
            {seen || t('harvest.line', { number: position })}
          </RuledItem>
        ))}
        {outcomes.map(({ id, question, outcome, answer }) => (
          <RuledItem key={id} facts={<Answer answer={answer} />}>
            {question}
            <p className="soft">{t(`uncertainties.outcome.${outcome}`)}</p>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}

function Answer({ answer }: { answer: LineState }) {
  const t = useT()
  return <Chip kind={answer === 'approved' ? 'checked' : 'open'}>{t(`harvest.line.${answer}`)}</Chip>
}
