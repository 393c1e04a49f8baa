import type { CaseHtml } from '#app/domain/cases/case.ts'
import { useT } from '#app/i18n/use-t.ts'
import { StorySection } from '#app/ui/thread/story-line.tsx'

type PartProps = { title: string; html: string }

/** A released text. Its HTML was made by our own writer, which knows six tags and escapes the rest. */
function Part({ title, html }: PartProps) {
  if (!html) return null
  return (
    <StorySection mark="open" title={title}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by toHtml alone (docs/decisions/0002) */}
      <div className="reading" dangerouslySetInnerHTML={{ __html: html }} />
    </StorySection>
  )
}

/** The story, before the uncertainty. */
export function CaseStory({ html }: { html: CaseHtml }) {
  const t = useT()
  return (
    <>
      <Part title={t('cases.story')} html={html.happening} />
      <Part title={t('cases.goesWell')} html={html.goesWell} />
      <Part title={t('cases.runsInto')} html={html.runsInto} />
    </>
  )
}

export function CaseTried({ html }: { html: CaseHtml }) {
  const t = useT()
  return <Part title={t('cases.tried')} html={html.tried} />
}
