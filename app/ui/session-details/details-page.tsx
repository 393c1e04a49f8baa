import { recordings, type SessionDetails } from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { BodyRows } from './body-rows.tsx'
import { LinkRows } from './link-rows.tsx'
import { PersonRows } from './person-rows.tsx'

type Props = {
  session: { id: string; title: string }
  details: SessionDetails
  /** Groups that sessions were for before. */
  groups: string[]
  version: string
}

/** For whom it is, who makes it possible, what there is to read. All of it may stay empty. */
export function DetailsPage({ session, details, groups, version }: Props) {
  const t = useT()
  const { errors, field, typedMany } = useRefused()
  const questions = typedMany('question[]', [...details.leadingQuestions, '', '', ''].slice(0, 3))
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('details.lead')}</p>}
      >
        {t('details.write')}
      </PageTitle>
      <PlainForm submit={t('details.keep')} version={version}>
        <fieldset className="session-form__part">
          <legend className="session-form__title">{t('details.about')}</legend>
          <Field
            {...field('audienceGroups', details.audienceGroups.join(', '))}
            label={t('details.groups')}
            hint={
              groups.length > 0 ? t('details.groups.used', { groups: groups.join(', ') }) : t('details.groups.hint')
            }
            required={false}
          />
          {questions.map((question, at) => (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what a question is
              key={at}
              name="question[]"
              id={`question-${at}`}
              label={t('details.question', { number: at + 1 })}
              error={errors[`question-${at}`]}
              defaultValue={question}
              required={false}
            />
          ))}
        </fieldset>
        <BodyRows bodies={details.bodies} />
        <PersonRows people={details.people} />
        <fieldset className="session-form__part">
          <legend className="session-form__title">{t('details.material')}</legend>
          <SelectField
            {...field('recording', details.recording)}
            label={t('details.recording')}
            hint={t('details.recording.hint')}
            options={recordings.map((value) => ({ value, label: t(`details.recording.${value}`) }))}
          />
          <LinkRows links={details.links} />
        </fieldset>
      </PlainForm>
    </>
  )
}
