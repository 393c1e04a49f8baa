import type { Sector } from '#app/access/sector.ts'
import type { SearchPage } from '#app/domain/search/find-things.server.ts'
import { kinds } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choice } from '#app/ui/kit/choice.tsx'

const order: readonly string[] = kinds

type Props = Pick<SearchPage, 'asked' | 'facets' | 'capped'> & {
  /** The id of the form these boxes belong to. */
  form: string
}

/** Beside the results: what there is of each kind, theme and sector. Boxes of the same form as the words. */
export function SearchFacets({ asked, facets, capped, form }: Props) {
  const t = useT()
  const byKind = facets.kind.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  const groups = [
    {
      name: 'kind',
      counts: byKind,
      chosen: asked.kinds,
      label: (value: string) => t(`search.kind.${value as 'case'}`),
    },
    { name: 'theme', counts: facets.theme, chosen: asked.themes, label: (value: string) => value },
    {
      name: 'sector',
      counts: facets.sector,
      chosen: asked.sectors,
      label: (value: string) => t(`kit.sector.${value as Sector}`),
    },
  ] as const
  const shown = groups.filter(({ counts }) => counts.length > 0)
  if (shown.length === 0) return null
  return (
    <section className="search-facets" id="filters" aria-label={t('search.filters')}>
      {shown.map((group) => (
        <FacetGroup key={group.name} {...group} form={form} />
      ))}
      {capped && <p className="soft">{t('search.capped')}</p>}
      <Button kind="quiet" form={form}>
        {t('search.filter')}
      </Button>
    </section>
  )
}

type GroupProps = {
  name: 'kind' | 'theme' | 'sector'
  counts: { value: string; count: number }[]
  chosen: string[]
  label: (value: string) => string
  form: string
}

function FacetGroup({ name, counts, chosen, label, form }: GroupProps) {
  const t = useT()
  return (
    <fieldset className="search-facets__group">
      <legend className="search-facets__name">{t(`search.${name}`)}</legend>
      {counts.map(({ value, count }, index) => (
        <Choice
          key={value}
          type="checkbox"
          id={`${name}-${index}`}
          name={name}
          value={value}
          form={form}
          defaultChecked={chosen.includes(value)}
          label={label(value)}
          count={count}
        />
      ))}
    </fieldset>
  )
}
