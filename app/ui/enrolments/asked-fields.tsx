import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

type Props = { session: Pick<ShownSession, 'enrolmentMode' | 'criteria'> }

/** What a host asks before there is a seat: a reason, or an answer to each criterion. */
export function AskedFields({ session: { enrolmentMode, criteria } }: Props) {
  const t = useT()
  const { field, errors, typedMany } = useRefused()
  if (enrolmentMode === 'request')
    return <TextField {...field('reason')} label={t('requests.reason')} hint={t('requests.reason.hint')} rows={4} />
  if (enrolmentMode !== 'application') return null
  const asked = typedMany('asked[]')
  const answers = typedMany('answer[]')
  // By the question: a host may have changed them since the form was opened.
  const answerTo = (question: string) => answers[asked.indexOf(question)] ?? ''
  return (
    <>
      {criteria.map(({ question, atLeast }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a criterion is
        <div key={at}>
          <input type="hidden" name="asked[]" value={question} />
          <Field
            name="answer[]"
            id={`answer-${at}`}
            label={question}
            hint={t(atLeast === null ? 'requests.answer.hint' : 'requests.answer.number', { number: atLeast ?? 0 })}
            error={errors[`answer-${at}`]}
            defaultValue={answerTo(question)}
            inputMode={atLeast === null ? undefined : 'numeric'}
          />
        </div>
      ))}
      <TextField
        {...field('reason')}
        label={t('requests.reason')}
        hint={t('requests.reason.hint')}
        rows={3}
        required={false}
      />
    </>
  )
}
