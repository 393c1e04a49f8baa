import { useActionData } from '@remix-run/react'
import { type ComponentProps, useRef } from 'react'
import type { DraftStep } from '#app/domain/cases/draft-steps.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
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
import { suggestedLabels } from './suggested-labels.ts'

type Props = {
  draft: DraftFields
  step: DraftStep
  circles: { id: string; name: string }[]
  findings: ComponentProps<typeof FindingList>['findings']
  together?: ComponentProps<typeof FindingList>['together']
}

/** The form of one step. It keeps itself while someone types; without JavaScript the buttons do. */
export function DraftForm({ draft, step, circles, findings, together }: Props) {
  const t = useT()
  const form = useRef<HTMLFormElement>(null)
  const { errors, problem, values } = useRefusedDraft()
  const keeping = useDraft({ form, url: `/cases/${draft.id}/draft/saves`, version: draft.version })
  const conflict = keeping.conflict ?? values.conflict
  return (
    <WithHelp form={form} draftId={draft.id} list={<FindingList findings={findings} together={together} />}>
      <form ref={form} id="draft" method="post" className="stack" noValidate>
        <ErrorSummary errors={errors} />
        {problem && !conflict && <Notice kind="attention">{problem}</Notice>}
        <input type="hidden" name="version" value={conflict?.version ?? keeping.version} readOnly />
        <DraftStepFields draft={draft} step={step} circles={circles} />
        {conflict && <DraftConflict conflict={conflict} form={form} labels={suggestedLabels} />}
        <DraftStatus status={keeping.status} />
        <Buttons step={step} label={t('cases.draft.next')} />
      </form>
    </WithHelp>
  )
}

function Buttons({ step, label }: { step: DraftStep; label: string }) {
  const t = useT()
  const last = step === 'readers'
  return (
    <div className="row">
      <Button name="next" value={last ? 'submission' : 'step'}>
        {last ? t('cases.draft.check') : label}
      </Button>
      <Button kind="quiet" name="next" value="stay">
        {t('cases.draft.save')}
      </Button>
    </div>
  )
}

/** What came back when saving by button was refused, the other version included. */
function useRefusedDraft() {
  const refused = useRefused()
  const answer = useActionData<{ beside?: Record<string, string> }>()
  const { version, savedAt = '', ...texts } = answer?.beside ?? {}
  const conflict = version ? { version: Number(version), savedAt, texts } : undefined
  return { ...refused, values: { conflict } }
}
