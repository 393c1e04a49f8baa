import type { Sector } from '#app/access/sector.ts'
import type { CaseHtml } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { StoryLine, StoryQuestion, StorySection } from '#app/ui/thread/story-line.tsx'
import { CaseStory, CaseTried } from './case-texts.tsx'

type Props = {
  preview: {
    title: string
    uncertainties: string[]
    roleTitle: string
    sector: Sector
    themes: string[]
    groupMay: string
    /** Not told of a case that is open already. */
    reach?: string
    html: CaseHtml
  }
}

/** A case as another will read it, before anyone else does. */
export function CasePreview({ preview }: Props) {
  const t = useT()
  const { title, uncertainties, roleTitle, sector, groupMay, themes, reach, html } = preview
  return (
    <section className="case-preview stack">
      <h2>{title || t('cases.untitled')}</h2>
      <MetaLine>
        <span>{t('cases.by', { role: roleTitle })}</span>
        <span>{t(`kit.sector.${sector}`)}</span>
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
      {themes.length > 0 && (
        <p className="row">
          <span>{t('cases.preview.themes')}</span>
          {themes.map((theme) => (
            <Chip key={theme}>{theme}</Chip>
          ))}
        </p>
      )}
    </section>
  )
}
