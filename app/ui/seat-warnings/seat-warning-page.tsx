import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = {
  warning: {
    caseId: string
    caseTitle: string
    sessionId: string
    sessionTitle: string
    startsAt: string
    isAuthor: boolean
    isAnswered: boolean
  }
}

/** Someone comes whose organisation is named in the original text: what to do. Not who, and not which words. */
export function SeatWarningPage({ warning }: Props) {
  const t = useT()
  const { errors } = useRefused()
  const { caseId, caseTitle, sessionId, sessionTitle, startsAt, isAuthor, isAnswered } = warning
  const option = (value: 'coarser' | 'off_table' | 'keep_off') => ({
    value,
    label: t(`seatWarnings.${value}`),
    hint: t(`seatWarnings.${value}.hint`),
  })
  const otherCase = { value: 'other_case', label: t('seatWarnings.other_case') }
  const leave = { value: 'leave', label: t('seatWarnings.leave') }
  return (
    <>
      <PageTitle below={<p>{t(isAuthor ? 'seatWarnings.author' : 'seatWarnings.host')}</p>}>
        {t('seatWarnings.title')}
      </PageTitle>
      <div className="stack">
        {isAnswered && <Notice>{t('seatWarnings.answered')}</Notice>}
        <p>
          {t('seatWarnings.case')}: <a href={`/cases/${caseId}`}>{caseTitle}</a>
        </p>
        <p>
          {t('seatWarnings.session')}:{' '}
          {sessionTitle ? <a href={`/sessions/${sessionId}`}>{sessionTitle}</a> : t('sessions.heldBack')},{' '}
          <DateText value={startsAt} />
        </p>
        <PlainForm submit={t('seatWarnings.button')}>
          <ChoiceGroup
            name="answer"
            label={t('seatWarnings.question')}
            error={errors.answer}
            required
            options={
              isAuthor
                ? [option('coarser'), option('off_table'), option('keep_off'), leave]
                : [option('off_table'), otherCase, leave]
            }
          />
        </PlainForm>
      </div>
    </>
  )
}
