import type { ShownRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LeftStandingFields } from '#app/ui/forms/left-standing-fields.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

type Props = { sessionId: string; request: Pick<ShownRequest, 'id' | 'name' | 'state'> }

/** Yes, a talk or not this time: one press each, with a word beside it. */
export function AnswerRequestForm({ sessionId, request: { id, name, state } }: Props) {
  const t = useT()
  const { field, places } = useRefused()
  const to = <span className="visually-hidden"> {t('requests.for', { name })}</span>
  return (
    <form method="post" action={`/sessions/${sessionId}/requests/${id}`} className="stack" noValidate>
      <TextField
        {...field('words')}
        id={`words-${id}`}
        label={t('requests.words')}
        hint={t('requests.words.hint', { name })}
        rows={2}
        required={false}
      />
      <LeftStandingFields places={places} />
      <div className="row">
        <Button name="answer" value="yes">
          {t('requests.yes')}
          {to}
        </Button>
        {state === 'requested' && (
          <Button kind="quiet" name="answer" value="talk">
            {t('requests.talk')}
            {to}
          </Button>
        )}
        <Button kind="quiet" name="answer" value="no">
          {t('requests.no')}
          {to}
        </Button>
      </div>
      {state === 'requested' && <p className="soft">{t('requests.talk.hint', { name })}</p>}
    </form>
  )
}
