import { confirmationAnswers } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** "Are you still coming?" One press. */
export function ConfirmationForm({ action }: { action?: string }) {
  const t = useT()
  return (
    <form method="post" action={action} className="stack">
      <p>{t('reconfirmation.lead')}</p>
      <div className="row">
        {confirmationAnswers.map((answer) => (
          <Button key={answer} kind={answer === 'confirm' ? 'primary' : 'quiet'} name="answer" value={answer}>
            {t(`reconfirmation.${answer}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}
