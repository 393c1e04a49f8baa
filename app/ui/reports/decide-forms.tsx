import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { RedactionFields } from './redaction-fields.tsx'

type Props = { id: string; hides?: boolean }

/** Words go, and the text is shown again. */
export function RedactForm({ id, hides = true }: Props) {
  const t = useT()
  return (
    <PlainForm
      kind="danger"
      action={`/reports/${id}/redaction`}
      submit={t(hides ? 'reports.redact.button' : 'redactions.button')}
    >
      <RedactionFields />
      <Reason id="redact-reason" />
    </PlainForm>
  )
}

/** Nothing recognisable: the text is shown again as it was. */
export function ShowForm({ id, hides = true }: Props) {
  const t = useT()
  return (
    <PlainForm action={`/reports/${id}/release`} submit={t(hides ? 'reports.show.button' : 'reports.keep.button')}>
      <Reason id="show-reason" />
    </PlainForm>
  )
}

function Reason({ id }: { id: string }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <TextField
      {...field('reason')}
      id={id}
      label={t('reports.reason')}
      hint={t('reports.reason.hint')}
      required
      rows={3}
    />
  )
}
