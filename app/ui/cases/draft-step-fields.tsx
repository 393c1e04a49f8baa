import type { DraftStep } from '#app/domain/cases/draft-steps.ts'
import type { DraftFields } from './draft-fields.ts'
import { ReadersFields } from './readers-fields.tsx'
import { StoryFields, TriedFields } from './story-fields.tsx'
import { UncertaintyFields } from './uncertainty-fields.tsx'

type Props = { draft: DraftFields; step: DraftStep; circles: { id: string; name: string }[] }

export function DraftStepFields({ draft, step, circles }: Props) {
  if (step === 'uncertainty') return <UncertaintyFields draft={draft} />
  if (step === 'tried') return <TriedFields draft={draft} />
  if (step === 'readers') return <ReadersFields draft={draft} circles={circles} />
  return <StoryFields draft={draft} />
}
