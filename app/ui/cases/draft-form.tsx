import { useActionData } from '@remix-run/react'
import { type ComponentProps, useRef } from 'react'
import { isBlank, textsOfCase } from '#app/domain/cases/case-texts.ts'
import type { DraftStep } from '#app/domain/cases/draft-steps.ts'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { type Replaced, ReplacedInForm } from '#app/ui/anonymise/replace-in-form.tsx'
import { WithHelp } from '#app/ui/anonymise/with-help.tsx'
import { DraftConflict } from '#app/ui/drafts/draft-conflict.tsx'
import { DraftStatus } from '#app/ui/drafts/draft-status.tsx'
import { useDraft } from '#app/ui/drafts/use-draft.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { DraftFields } from './draft-fields.ts'
import { DraftStepFields } from './draft-step-fields.tsx'
import { fieldLabels } from './field-labels.ts'
import { RestingFields } from './resting-fields.tsx'

type Props = Pick<ComponentProps<typeof FindingList>, 'findings' | 'together'> & {
  draft: DraftFields
  step: DraftStep
  circles: { id: string; name: string }[]
  places: AskedPlace[]
}

/** The form of one step. It keeps itself while someone types; without JavaScript the buttons do. */
export function DraftForm({ draft, step, circles, findings, together, places }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { errors, problem, conflict: refused, isRefused, replaced, typed } = useAnswer()
  const keeping = useDraft({ form, url: `/cases/${draft.id}/draft/saves`, version: draft.version })
  const conflict = keeping.conflict ?? refused
  const unsaid = errors.leave && { place: typed('leave'), error: errors.leave }
  const inForm = { id: 'draft', back: `?step=${step}#finding-list`, unsaid }
  const list = (
    <FindingList
      findings={findings}
      together={together}
      stage={isRefused && !errors.leave ? 'waiting' : isBlank(textsOfCase(draft)) ? 'empty' : 'looked'}
      left={places}
      form={inForm}
    >
      {replaced && <ReplacedInForm replaced={replaced} form={inForm} />}
    </FindingList>
  )
  return (
    <WithHelp form={form} draftId={draft.id} places={places} list={list}>
      <form ref={form} id={inForm.id} method="post" className="stack" noValidate>
        <ErrorSummary errors={errors} />
        {problem && !conflict && <Notice kind="attention">{problem}</Notice>}
        <input type="hidden" name="version" value={conflict?.version ?? keeping.version} readOnly />
        <DraftStepFields draft={draft} step={step} circles={circles} />
        <RestingFields draft={draft} step={step} />
        {conflict && <DraftConflict conflict={conflict} form={form} labels={fieldLabels} />}
        <DraftStatus status={keeping.status} />
        <Buttons step={step} />
      </form>
    </WithHelp>
  )
}

function Buttons({ step }: { step: DraftStep }) {
  const t = useT()
  const last = step === 'readers'
  return (
    <div className="row">
      <Button name="next" value={last ? 'submission' : 'step'}>
        {t(last ? 'cases.draft.check' : 'cases.draft.next')}
      </Button>
      <Button kind="quiet" name="next" value="stay">
        {t('cases.draft.save')}
      </Button>
      <Button kind="quiet" name="next" value="preview">
        {t('cases.draft.preview')}
      </Button>
    </div>
  )
}

/** What came back after a button: why it was refused, with the other version, or what was replaced. */
function useAnswer() {
  const refused = useRefused()
  const answer = useActionData<{ beside?: Record<string, string>; replaced?: Replaced; values?: object }>()
  const { version, savedAt = '', ...texts } = answer?.beside ?? {}
  const conflict = version ? { version: Number(version), savedAt, texts } : undefined
  return { ...refused, conflict, isRefused: answer?.values !== undefined, replaced: answer?.replaced }
}
