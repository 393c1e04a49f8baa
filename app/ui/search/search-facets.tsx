import { levels } from '#app/domain/insights/insight.ts'
import type { SearchPage } from '#app/domain/search/find-things.server.ts'
import { facets as all, countChosen, type Facet, kinds, progresses } from '#app/domain/search/search-address.ts'
import type { Choice as Value } from '#app/domain/search/shown-facets.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choice } from '#app/ui/kit/choice.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { useFacetLabel } from './facet-label.ts'

type Props = Pick<SearchPage, 'asked' | 'facets' | 'capped'> & {
  /** The id of the form these boxes belong to. */
  form: string
}

/** Shown at once; the others open when someone wants them. */
const first: readonly Facet[] = ['kind', 'state', 'theme', 'sector']

/**
 * What there is of each kind, state, theme … Boxes of the same form as the words. Beside the results where there is room;
 * on a phone behind one line (search-facets.css).
 */
export function SearchFacets({ asked, facets, capped, form }: Props) {
  const t = useT()
  const shown = all.filter((facet) => facets[facet].length > 0)
  if (shown.length === 0) return null
  return (
    <section className="search-facets no-print" aria-label={t('search.filters')}>
      <details className="search-facets__panel">
        <summary className="search-facets__summary">{t('search.refine', { count: countChosen(asked) })}</summary>
        <div className="search-facets__groups">
          {shown.map((facet) => (
            <FacetGroup
              key={facet}
              facet={facet}
              values={inOrder(facet, facets[facet])}
              chosen={asked.chosen[facet]}
              form={form}
            />
          ))}
          {capped && <p className="soft">{t('search.capped')}</p>}
          <Button kind="quiet" form={form}>
            {t('search.filter')}
          </Button>
        </div>
      </details>
    </section>
  )
}

const orders: Partial<Record<Facet, readonly string[]>> = { kind: kinds, state: progresses, level: levels }

// What has an order of its own keeps it, years the newest first; others the most frequent first.
function inOrder(facet: Facet, values: Value[]): Value[] {
  if (facet === 'period') return values.toSorted((a, b) => b.value.localeCompare(a.value))
  const order = orders[facet]
  return order ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values
}

type GroupProps = { facet: Facet; values: Value[]; chosen: string[]; form: string }

function FacetGroup({ facet, values, chosen, form }: GroupProps) {
  const t = useT()
  const labelOf = useFacetLabel()
  const isFirst = first.includes(facet)
  const name = t(`search.${facet}`)
  const group = (
    <fieldset className="search-facets__group">
      <legend className={isFirst ? 'search-facets__name' : 'visually-hidden'}>{name}</legend>
      {values.map((choice, index) => (
        <Choice
          key={choice.value}
          type="checkbox"
          id={`${facet}-${index}`}
          name={facet}
          value={choice.value}
          form={form}
          defaultChecked={chosen.includes(choice.value)}
          label={labelOf(facet, choice)}
          {...(choice.count !== undefined && { count: choice.count })}
        />
      ))}
    </fieldset>
  )
  if (isFirst) return group
  return (
    <Disclosure summary={name} open={chosen.length > 0}>
      {group}
    </Disclosure>
  )
}
