import type { CaseHtml } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { StoryLine, StoryQuestion, StorySection } from '#app/ui/thread/story-line.tsx'
import { CaseStory, CaseTried } from './case-texts.tsx'

type Props = {
  preview: {
    title: string
    uncertainties: string[]
    roleTitle: string
    groupMay: string
    /** Not told of a case that is open already. */
    reach?: string
    html: CaseHtml
  }
}

/** A case as another will read it, before anyone else does. */
export function CasePreview({ preview }: Props) {
  const t = useT()
  const { title, uncertainties, roleTitle, groupMay, reach, html } = preview
  return (
    <section className="case-preview stack">
      <h2>{title || t('cases.untitled')}</h2>
      <MetaLine>
        <span>{t('cases.by', { role: roleTitle })}</span>
        <span>{t(`cases.groupMay.${groupMay as 'ask'}`)}</span>
        {reach && <span>{t(`cases.reach.${reach as 'circle'}`)}</span>}
      </MetaLine>
      <StoryLine>
        <CaseStory html={html} />
        <StorySection
          mark="open"
          title={t(uncertainties.length === 1 ? 'cases.uncertainty.one' : 'cases.uncertainties')}
        >
          {uncertainties.map((question) => (
            <StoryQuestion key={question}>{question}</StoryQuestion>
          ))}
        </StorySection>
        <CaseTried html={html} />
      </StoryLine>
    </section>
  )
}
