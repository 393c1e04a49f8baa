import type { Sector } from '#app/access/sector.ts'
import type { Level } from '#app/domain/insights/insight.ts'
import type { Facet, Kind, Progress } from '#app/domain/search/search-address.ts'
import type { Choice } from '#app/domain/search/shown-facets.server.ts'
import { useT } from '#app/i18n/use-t.ts'

/** What a choice is called. */
export function useFacetLabel(): (facet: Facet, choice: Choice) => string {
  const t = useT()
  return (facet, { value, name }) => {
    if (facet === 'kind') return t(`search.kind.${value as Kind}`)
    if (facet === 'state') return t(`search.state.${value as Progress}`)
    if (facet === 'sector') return t(`kit.sector.${value as Sector}`)
    if (facet === 'level') return t(`insights.level.${value as Level}`)
    return name ?? value
  }
}
