import { places } from '#app/domain/harvest/harvest.ts'
import { type Outcome, outcomes } from '#app/domain/uncertainties/uncertainty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { type InsightDraft, InsightFields } from './insight-fields.tsx'

export type HarvestFormProps = {
  table: { id: string }
  version: string
  firstStep: string
  uncertainties: { id: string; question: string; position: number }[]
  insights: (InsightDraft & { position: number })[]
  outcomes: { id: string; outcome: Outcome }[]
}

/** What the host writes down of a table, in a quarter of an hour. */
export function HarvestForm(harvest: HarvestFormProps) {
  const t = useT()
  const { field } = useRefused()
  const { table, version, firstStep, uncertainties, insights } = harvest
  const draftAt = (place: number) => insights.find(({ position }) => position === place)
  return (
    <PlainForm submit={t('harvest.keep')} version={version} beside={<OfferButton />}>
      <input type="hidden" name="sessionId" value={table.id} />
      <h2>{t('harvest.insight', { number: 1 })}</h2>
      <InsightFields place={1} draft={draftAt(1)} uncertainties={uncertainties} />
      {places.slice(1).map((place) => (
        <MoreInsight key={place} place={place} draft={draftAt(place)} uncertainties={uncertainties} />
      ))}
      <h2>{t('harvest.outcomes')}</h2>
      <p>{t('harvest.outcomes.lead')}</p>
      <OutcomeFields {...harvest} />
      <TextField
        {...field('firstStep', firstStep)}
        label={t('harvest.firstStep')}
        hint={t('harvest.firstStep.hint')}
        rows={3}
        required={false}
      />
    </PlainForm>
  )
}

function OfferButton() {
  const t = useT()
  return (
    <Button kind="quiet" name="next" value="offer">
      {t('harvest.offer')}
    </Button>
  )
}

function MoreInsight(props: Parameters<typeof InsightFields>[0]) {
  const t = useT()
  const { errors, typed } = useRefused()
  const { place, draft } = props
  const wasTyped = (['thought', 'seen', 'holdsWhen'] as const).some(
    (name) => errors[name + place] || typed(name + place, draft?.[name]),
  )
  return (
    <Disclosure summary={t('harvest.insight.another')} open={wasTyped}>
      <h2>{t('harvest.insight', { number: place })}</h2>
      <InsightFields {...props} />
    </Disclosure>
  )
}

function OutcomeFields({ uncertainties, outcomes: chosen }: HarvestFormProps) {
  const t = useT()
  const { field } = useRefused()
  return uncertainties.map(({ id, question, position }) => {
    const name = `outcome${position}`
    return (
      <ChoiceGroup
        key={id}
        {...field(name, chosen.find((one) => one.id === id)?.outcome)}
        label={question}
        options={outcomes.map((value) => ({ value, label: t(`uncertainties.outcome.${value}`) }))}
      />
    )
  })
}
