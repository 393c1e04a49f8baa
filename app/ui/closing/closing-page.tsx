import { type ClosingQuestion, closingAnswers } from '#app/domain/closing/closing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'

type Props = {
  session: { title: string; startsAt: string; endsAt: string }
  left: ClosingQuestion[]
  isOver: boolean
}

/** Two questions, one press each. From a mail it tells nothing but title and time. */
export function ClosingPage({ session, left, isOver }: Props) {
  const t = useT()
  const { problem, errors } = useRefused()
  const why = problem ?? errors.answer ?? errors.question
  const { title, startsAt, endsAt } = session
  const isOpen = !isOver && left.length > 0
  return (
    <>
      <PageTitle
        below={
          <p>
            <strong>{title || t('sessions.heldBack')}</strong>, <SessionWhen startsAt={startsAt} endsAt={endsAt} />
          </p>
        }
      >
        {t('closing.title')}
      </PageTitle>
      <div className="stack">
        {why && <Notice kind="attention">{why}</Notice>}
        {isOver && <Notice>{t('closing.over')}</Notice>}
        {!isOver && left.length === 0 && <Notice kind="success">{t('closing.done')}</Notice>}
        {isOpen && (
          <>
            <p>
              <strong>{t('closing.unnamed')}</strong> {t('closing.lead')} {t('closing.final')}
            </p>
            {left.map((question) => (
              <form key={question} method="post">
                <fieldset className="stack">
                  <legend>
                    <h2>{t(`closing.${question}`)}</h2>
                  </legend>
                  <input type="hidden" name="question" value={question} />
                  <div className="row">
                    {closingAnswers.map((answer) => (
                      <Button key={answer} kind="quiet" name="answer" value={answer}>
                        {t(`closing.${answer}`)}
                      </Button>
                    ))}
                  </div>
                </fieldset>
              </form>
            ))}
          </>
        )}
      </div>
    </>
  )
}
