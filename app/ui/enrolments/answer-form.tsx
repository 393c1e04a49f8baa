import { type SeatAnswer, seatAnswers } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

type Props = {
  /** Where it posts to; the page itself unless named. */
  action?: string
  answer: SeatAnswer | null
}

/** Stay, wait or step out: one press. Who presses nothing keeps the seat. */
export function AnswerForm({ action, answer }: Props) {
  const t = useT()
  return (
    <form method="post" action={action} className="stack">
      <p>{t(answer ? `postponement.answered.${answer}` : 'postponement.seatKept')}</p>
      <div className="row">
        {seatAnswers
          .filter((one) => one !== answer)
          .map((one) => (
            <Button key={one} kind={one === 'stay' ? 'primary' : 'quiet'} name="answer" value={one}>
              {t(`postponement.${one}`)}
            </Button>
          ))}
      </div>
      {answer && <p className="soft">{t('postponement.change')}</p>}
    </form>
  )
}
