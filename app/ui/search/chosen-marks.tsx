import type { SearchPage } from '#app/domain/search/find-things.server.ts'
import { addressOf, facets as all, countChosen, nothingChosen, without } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { useFacetLabel } from './facet-label.ts'

/** What was chosen, above the results: each a link to the same search without it. */
export function ChosenMarks({ asked, facets }: Pick<SearchPage, 'asked' | 'facets'>) {
  const t = useT()
  const labelOf = useFacetLabel()
  const marks = all.flatMap((facet) =>
    facets[facet]
      .filter(({ value }) => asked.chosen[facet].includes(value))
      .map((choice) => ({ facet, value: choice.value, label: labelOf(facet, choice) })),
  )
  if (marks.length === 0) return null
  return (
    <ul className="row search-page__chosen" aria-label={t('search.chosen')}>
      {marks.map(({ facet, value, label }) => (
        <li key={`${facet} ${value}`}>
          <Chip href={addressOf(without(asked, facet, value))}>
            {label}
            <span className="no-print" aria-hidden="true">
              ×
            </span>
            <span className="visually-hidden">{t('search.letGo')}</span>
          </Chip>
        </li>
      ))}
      {countChosen(asked) > 1 && (
        <li className="no-print">
          <a href={addressOf(asked, { chosen: nothingChosen, after: 0 })}>{t('search.letAllGo')}</a>
        </li>
      )}
    </ul>
  )
}
