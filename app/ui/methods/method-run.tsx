import type { ShownPhase } from '#app/domain/methods/method.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { StoryLine, StorySection } from '#app/ui/thread/story-line.tsx'

type Props = { phases: ShownPhase[] }

/** The steps along the thread: dotted while the group only asks, solid from where something becomes known. */
export function MethodRun({ phases }: Props) {
  const knot = phases.findIndex(({ yields }) => yields)
  const markOf = (at: number) => (knot === -1 || at < knot ? 'open' : at === knot ? 'knot' : 'known')
  return (
    <StoryLine>
      {phases.map((phase, at) => (
        <StorySection key={phase.key} mark={markOf(at)} title={`${at + 1}. ${phase.title}`}>
          <Phase phase={phase} />
        </StorySection>
      ))}
    </StoryLine>
  )
}

function Phase({ phase: { minutes, range, speaks, silent, attribution, prompt } }: { phase: ShownPhase }) {
  const t = useT()
  const [least = minutes, most = minutes] = range
  return (
    <div className="stack">
      <p className="reading">{prompt}</p>
      <MetaLine>
        <span>{t('methods.phase.minutes', { minutes, least, most })}</span>
        <span>{t(`methods.speaks.${speaks}`)}</span>
        {silent && <span>{t('methods.silent', { role: t(`methods.role.${silent}`) })}</span>}
        {attribution === 'unnamed' && <span>{t('methods.unnamed')}</span>}
      </MetaLine>
    </div>
  )
}
