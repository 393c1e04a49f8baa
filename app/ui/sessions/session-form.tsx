import type { MethodChoices } from '#app/domain/sessions/planning-queries.server.ts'
import type { SessionFields } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FormVersion } from '#app/ui/forms/form-version.tsx'
import { LeftStandingFields } from '#app/ui/forms/left-standing-fields.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { EnrolmentModeFields } from './enrolment-mode-fields.tsx'
import { SeatRuleFields } from './seat-rule-fields.tsx'
import { WhatFields, WhenFields, WhereFields } from './session-fields.tsx'

type Props = {
  /** A new session carries its id and chooses its circle; an old one keeps both. */
  planning?: { id: string; circles: { id: string; name: string }[]; circleId: string }
  fields: SessionFields
  /** What an old one was when its form was opened. */
  version?: string
  methods: MethodChoices
  /** Kinds of meeting that hosts named before. */
  typeNames: string[]
}

export function SessionForm({ planning, fields, version, methods, typeNames }: Props) {
  const t = useT()
  const { errors, problem, field, places } = useRefused()
  return (
    <form method="post" className="session-form" noValidate>
      <ErrorSummary errors={errors} />
      {problem && <Notice kind="attention">{problem}</Notice>}
      {planning && (
        <>
          <input type="hidden" name="id" value={planning.id} />
          <SelectField
            {...field('circleId', planning.circleId)}
            label={t('sessions.circle')}
            empty={planning.circles.length > 1 ? t('sessions.circle.choose') : undefined}
            options={planning.circles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      )}
      <input type="hidden" name="state" value={fields.state} />
      {version && <FormVersion version={version} />}
      <WhatFields fields={fields} methods={methods} typeNames={typeNames} />
      <WhenFields fields={fields} />
      <WhereFields fields={fields} />
      <EnrolmentModeFields fields={fields} />
      <SeatRuleFields fields={fields} />
      <LeftStandingFields places={places} />
      <div className="row">
        <Button>{t(planning ? 'sessions.plan.button' : 'sessions.edit.button')}</Button>
      </div>
    </form>
  )
}
