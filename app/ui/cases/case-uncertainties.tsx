import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { StorySection } from '#app/ui/thread/story-line.tsx'
import { Known, Uncertain } from '#app/ui/thread/text-marks.tsx'

export type CaseUncertainty = { id: string; question: string; state: string; recognitions: number; posts: number }

/** What the bringer is not sure about: each leads to its own thread. */
export function CaseUncertainties({ uncertainties }: { uncertainties: CaseUncertainty[] }) {
  const t = useT()
  const title = t(uncertainties.length === 1 ? 'cases.uncertainty.one' : 'cases.uncertainties')
  return (
    <StorySection mark="open" title={title}>
      <div className="stack">
        {uncertainties.map(({ id, question, state, recognitions, posts }) => {
          const Mark = state === 'shifted' || state === 'dissolved' ? Known : Uncertain
          return (
            <div key={id}>
              <p className="story-line__question">
                <Mark href={`/uncertainties/${id}`}>{question}</Mark>
              </p>
              <MetaLine>
                {recognitions > 0 && <span>{t('cases.recognised', { count: recognitions })}</span>}
                <a href={`/uncertainties/${id}`}>{t('cases.posts', { count: posts })}</a>
              </MetaLine>
            </div>
          )
        })}
      </div>
    </StorySection>
  )
}
