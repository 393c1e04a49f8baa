import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { RedactionFields } from './redaction-fields.tsx'

/** `version`: of all that the page says of the report, and of the text. */
type Props = { report: { id: string; hides: boolean; version: string } }

/** Words go, and the text is shown again. */
export function RedactForm({ report: { id, hides, version } }: Props) {
  const t = useT()
  return (
    <PlainForm
      kind="danger"
      action={`/reports/${id}/redaction`}
      version={version}
      submit={t(hides ? 'reports.redact.button' : 'redactions.button')}
    >
      <RedactionFields />
      <Reason id="redact-reason" />
    </PlainForm>
  )
}

/** Nothing recognisable: the text is shown again as it was. */
export function ShowForm({ report: { id, hides, version } }: Props) {
  const t = useT()
  return (
    <PlainForm
      action={`/reports/${id}/release`}
      version={version}
      submit={t(hides ? 'reports.show.button' : 'reports.keep.button')}
    >
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
      kept={undefined}
      id={id}
      label={t('reports.reason')}
      hint={t('reports.reason.hint')}
      required
      rows={3}
    />
  )
}
