import type { MethodChoices } from '#app/domain/sessions/planning-queries.server.ts'
import { type SessionFields, visibilities } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { RichTextField } from '#app/ui/editor/rich-text-field.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { AccessFields } from './access-fields.tsx'
import { MethodSelect } from './method-select.tsx'
import { minutesFrom } from './session-length.ts'
import { TypeFields } from './type-fields.tsx'

type Props = { fields: SessionFields }

export function WhatFields({ fields, methods, typeNames }: Props & { methods: MethodChoices; typeNames: string[] }) {
  const t = useT()
  const { field, typed } = useRefused()
  const minutes = minutesFrom(typed('start', fields.start), typed('end', fields.end))
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('sessions.form.what')}</legend>
      <Field {...field('title', fields.title)} label={t('sessions.title')} hint={t('sessions.title.hint')} />
      <RichTextField
        {...field('introduction', fields.introduction)}
        label={t('sessions.introduction')}
        hint={t('sessions.introduction.hint')}
        required={false}
      />
      <TypeFields fields={fields} names={typeNames} />
      <MethodSelect {...field('methodKey', fields.methodKey)} methods={methods} minutes={minutes} />
      <ChoiceGroup
        {...field('visibility', fields.visibility)}
        label={t('sessions.visibility')}
        options={visibilities.map((value) => ({ value, label: t(`sessions.visibility.${value}`) }))}
      />
    </fieldset>
  )
}

export function WhenFields({ fields }: Props) {
  const t = useT()
  const { field } = useRefused()
  const minutes = minutesFrom(fields.start, fields.end)
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('sessions.form.when')}</legend>
      <div className="session-form__hours">
        <Field {...field('date', fields.date)} type="date" label={t('sessions.date')} />
        <Field {...field('start', fields.start)} type="time" label={t('sessions.start')} />
        <Field {...field('end', fields.end)} type="time" label={t('sessions.end')} />
        <Field
          {...field('duration')}
          kept={undefined}
          inputMode="numeric"
          label={t('facts.duration')}
          hint={minutes > 0 ? t('facts.duration.is', { minutes }) : undefined}
          required={false}
        />
      </div>
      <p className="soft">{t('facts.duration.hint')}</p>
      <p className="soft">{t('sessions.when.hint')}</p>
    </fieldset>
  )
}

export function WhereFields({ fields }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('sessions.form.where')}</legend>
      <Field {...field('place', fields.place)} label={t('sessions.place')} hint={t('sessions.place.hint')} />
      <Field {...field('address', fields.address)} label={t('facts.address')} required={false} />
      <Field {...field('city', fields.city)} label={t('facts.city')} required={false} />
      <Field
        {...field('onlineLink', fields.onlineLink)}
        type="url"
        label={t('sessions.onlineLink')}
        hint={t('sessions.onlineLink.hint')}
        required={false}
      />
      <AccessFields fields={fields} />
      <Field
        {...field('capacity', fields.capacity)}
        type="number"
        inputMode="numeric"
        min={1}
        label={t('sessions.capacity')}
        hint={t('sessions.capacity.hint')}
      />
    </fieldset>
  )
}
