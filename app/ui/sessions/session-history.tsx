import type { HistoryStep } from '#app/domain/sessions/session-history.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { whenText } from './session-when.tsx'

/** What became of the date: who did what, when and why. For members. */
export function SessionHistory({ steps }: { steps: HistoryStep[] }) {
  const t = useT()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('postponement.history')}</h2>
      <ol className="session__history">
        {steps.map((step) => (
          <li key={step.on + step.step}>
            <DateText value={step.on} kind="day" />
            <p>
              <StepText step={step} />
              {step.reason && (
                <>
                  {' '}
                  <span dir="auto">{t('postponement.history.because', { reason: step.reason })}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepText({ step: { step, by, hours, period } }: { step: HistoryStep }) {
  const [t, language] = [useT(), useLanguage()]
  const who = by || t('postponement.history.host')
  if (hours && (step === 'planned' || step === 'moved' || step === 'redated'))
    return t(`postponement.history.${step}.on`, { by: who, when: whenText(hours, language) })
  // What was moved before the hours were kept.
  if (step === 'moved' || step === 'redated') return t('postponement.history.moved', { by: who })
  return t(`postponement.history.${step}`, { by: who, period })
}
