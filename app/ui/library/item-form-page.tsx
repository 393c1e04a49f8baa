import { itemKinds, type LibraryItem } from '#app/domain/library/library.ts'
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
  /** A new item carries its id and chooses its circle. */
  adding?: { id: string; circles: { id: string; name: string }[] }
  item?: LibraryItem
  version?: string
  /** Whole works it can be part of. */
  choices: ItemChoices
}

/** Putting something in the library, or changing what is said of it. */
export function ItemFormPage({ adding, item, version, ...rest }: Props) {
  const t = useT()
  const { field } = useRefused()
  const choices = useChoices(rest.choices)
  const back = item ? { href: `/library/${item.id}`, text: item.title } : { href: '/library', text: t('library.title') }
  return (
    <>
      <PageTitle above={<Breadcrumb links={[back]} />}>{t(adding ? 'library.add' : 'library.revise')}</PageTitle>
      <div className="narrow">
        <PlainForm submit={t('library.keep')} version={version}>
          {adding && (
            <>
              <input type="hidden" name="id" value={adding.id} />
              <SelectField
                {...field('circleId', adding.circles[0]?.id)}
                label={t('sessions.circle')}
                options={adding.circles.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </>
          )}
          <SelectField
            {...field('kind', item?.kind ?? 'book')}
            label={t('library.kind')}
            options={itemKinds.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          />
          <Field {...field('title', item?.title)} label={t('library.name')} />
          <Field {...field('authors', item?.authors)} label={t('library.authors')} required={false} />
          <Field
            {...field('year', item?.year ? String(item.year) : '')}
            inputMode="numeric"
            label={t('library.year')}
            required={false}
          />
          <Field {...field('link', item?.link)} type="url" label={t('library.link')} required={false} />
          <LookForItems choices={choices} />
          <SelectField
            {...field('partOf', item?.whole?.id)}
            label={t('library.partOf')}
            hint={t('library.partOf.hint')}
            empty={t('library.partOf.none')}
            required={false}
            options={choices.choices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </PlainForm>
      </div>
    </>
  )
}
