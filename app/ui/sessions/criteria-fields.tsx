import { type Criterion, mostCriteria } from '#app/domain/sessions/enrolment-mode.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { KeptNote } from '#app/ui/kit/field-frame.tsx'

/** What is asked of who applies: a fixed number of rows, so that it works without JavaScript. */
export function CriteriaFields({ criteria }: { criteria: Criterion[] }) {
  const t = useT()
  const { errors, typedMany, keptBeside } = useRefused()
  const keptQuestions = criteria.map(({ question }) => question)
  const keptLeast = criteria.map(({ atLeast }) => atLeast?.toString() ?? '')
  const questions = typedMany('criterion[]', keptQuestions)
  const least = typedMany('criterionAtLeast[]', keptLeast)
  const kept = keptBeside(rowsOf(questions, least), rowsOf(keptQuestions, keptLeast))
  return (
    <fieldset className="criteria-fields" aria-describedby="criteria-hint">
      <legend className="field__label">{t('modes.criteria')}</legend>
      <p className="field__hint" id="criteria-hint">
        {t('modes.criteria.hint')}
      </p>
      {kept && <KeptNote id="criteria-kept">{kept.join('\n')}</KeptNote>}
      <ol className="criteria-fields__rows">
        {Array.from({ length: mostCriteria }, (_, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
            key={at}
            at={at}
            question={questions[at] ?? ''}
            least={least[at] ?? ''}
            errors={[errors[`criterion-${at}`], errors[`criterion-least-${at}`]]}
          />
        ))}
      </ol>
    </fieldset>
  )
}

const rowsOf = (questions: string[], least: string[]) =>
  questions.map((question, at) => [question, least[at]].filter(Boolean).join(': ')).filter(Boolean)

type RowProps = { at: number; question: string; least: string; errors: (string[] | undefined)[] }

function Row({ at, question, least, errors }: RowProps) {
  const t = useT()
  const id = `criterion-${at}`
  const described = errors.some(Boolean) ? `${id}-error` : undefined
  return (
    <li className="criteria-fields__row">
      <input
        className="field__control"
        dir="auto"
        id={id}
        name="criterion[]"
        defaultValue={question}
        aria-label={t('modes.criterion', { number: at + 1 })}
        aria-invalid={errors[0] ? true : undefined}
        aria-describedby={described}
      />
      <input
        className="field__control"
        id={`criterion-least-${at}`}
        name="criterionAtLeast[]"
        defaultValue={least}
        inputMode="numeric"
        maxLength={3}
        aria-label={t('modes.criterion.atLeast', { number: at + 1 })}
        placeholder={t('modes.criterion.atLeast.short')}
        aria-invalid={errors[1] ? true : undefined}
        aria-describedby={described}
      />
      {described && (
        <p className="field__error criteria-fields__error" id={described}>
          {errors.flatMap((error) => error ?? []).join(' ')}
        </p>
      )}
    </li>
  )
}
