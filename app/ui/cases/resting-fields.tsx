import { textsOfCase, type WrittenField, writtenFields } from '#app/domain/cases/case-texts.ts'
import type { DraftStep } from '#app/domain/cases/draft-steps.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import type { DraftFields } from './draft-fields.ts'

const onStep: Record<DraftStep, WrittenField[]> = {
  story: ['happening', 'goesWell', 'runsInto', 'title'],
  uncertainty: ['uncertainty1', 'uncertainty2', 'uncertainty3'],
  tried: ['tried'],
  readers: ['themes', 'roleTitle'],
}

/** The texts of the other steps (app/ui/drafts/resting-texts.ts): who is replaced on this page is replaced there as well. */
export function RestingFields({ draft, step }: { draft: DraftFields; step: DraftStep }) {
  const { typedMany } = useRefused()
  const texts = textsOfCase(draft)
  return writtenFields
    .filter((name) => !onStep[step].includes(name))
    .map((name) => {
      const [sent] = typedMany(name)
      const isSent = sent !== undefined
      return (
        <input key={name} type="hidden" name={name} defaultValue={isSent ? sent : texts[name]} disabled={!isSent} />
      )
    })
}
