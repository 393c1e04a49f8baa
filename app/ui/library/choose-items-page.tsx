import { type ItemInUse, useMoments } from '#app/domain/library/library.ts'
import type { ItemChoices } from '#app/domain/library/library-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { LookForItems, useChoices } from './look-for-items.tsx'

type Props = {
  of: { id: string; title: string }
  back: '/sessions' | '/series'
  chosen: ItemInUse[]
  choices: ItemChoices
  version: string
}

const spareRows = 2

/** What there is to read for a session or a series. Keeping it gives room for more. */
export function ChooseItemsPage({ of, back, chosen, version, ...rest }: Props) {
  const t = useT()
  const choices = useChoices(rest.choices)
  const { isOvertaken, typedMany } = useRefused()
  const typed = typedMany('item[]', [...chosen.map(({ id }) => id), ...Array.from({ length: spareRows }, () => '')])
  // Whoever kept more meanwhile is seen whole.
  const rows = isOvertaken ? [...typed, ...chosen.slice(typed.length).map(() => '')] : typed
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `${back}/${of.id}`, text: of.title }]} />}
        below={<p>{t('library.choose.lead')}</p>}
      >
        {t('library.choose')}
      </PageTitle>
      <div className="narrow">
        <PlainForm submit={t('library.keep')} version={version} beside={<a href="/library/new">{t('library.add')}</a>}>
          <LookForItems choices={choices} />
          {rows.map((itemId, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
            <OneUse key={at} at={at} itemId={itemId} use={chosen[at]} choices={choices.choices} />
          ))}
        </PlainForm>
      </div>
    </>
  )
}

type OneProps = { at: number; itemId: string; use: ItemInUse | undefined; choices: ItemChoices['choices'] }

function OneUse({ at, itemId, use, choices }: OneProps) {
  const t = useT()
  const { errors, typedMany, keptBeside } = useRefused()
  const kept = { moment: use?.moment ?? 'before', note: use?.note ?? '' }
  const here = { moment: typedMany('moment[]')[at] ?? kept.moment, note: typedMany('note[]')[at] ?? kept.note }
  return (
    <fieldset className="session-form__part">
      <legend className="field__label">{t('library.row', { number: at + 1 })}</legend>
      <SelectField
        name="item[]"
        id={`item-${at}`}
        label={t('library.item')}
        error={errors[`item-${at}`]}
        defaultValue={itemId}
        kept={keptBeside(itemId, use?.id ?? '')}
        empty={t('library.item.none')}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="moment[]"
        id={`moment-${at}`}
        label={t('library.moment')}
        defaultValue={here.moment}
        kept={keptBeside(here.moment, kept.moment)}
        options={useMoments.map((value) => ({ value, label: t(`library.moment.${value}`) }))}
      />
      <Field
        name="note[]"
        id={`note-${at}`}
        label={t('library.note')}
        hint={t('library.note.hint')}
        error={errors[`note-${at}`]}
        defaultValue={here.note}
        kept={keptBeside(here.note, kept.note)}
        required={false}
      />
    </fieldset>
  )
}
