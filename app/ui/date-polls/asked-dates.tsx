import { dateAnswers } from '#app/domain/date-polls/date-poll.ts'
import type { AskedDate } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { whenText } from '#app/ui/sessions/session-when.tsx'

type Props = { asked: AskedDate[]; saved: boolean }

/** When someone with a seat can come: an answer for each date, sent in one press. */
export function AskedDates({ asked, saved }: Props) {
  const t = useT()
  const language = useLanguage()
  const { field } = useRefused()
  return (
    <section className="stack" aria-labelledby="yours">
      <h2 id="yours">{t('datePolls.yours')}</h2>
      <p>{t('datePolls.yours.lead')}</p>
      {saved && <Notice kind="success">{t('datePolls.saved')}</Notice>}
      <PlainForm submit={t('datePolls.save')}>
        {asked.map((date) => (
          <ChoiceGroup
            key={date.id}
            {...field(`date-${date.id}`, date.answer ?? '')}
            label={whenText(date, language)}
            options={dateAnswers.map((value) => ({ value, label: t(`datePolls.${value}`) }))}
          />
        ))}
        <input type="hidden" name="act" value="answer" />
      </PlainForm>
    </section>
  )
}
