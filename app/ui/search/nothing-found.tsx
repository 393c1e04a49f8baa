import type { SearchPage } from '#app/domain/search/find-things.server.ts'
import { addressOf, isNarrowed, nothingChosen } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

const anything = { chosen: nothingChosen, after: 0 }

type Props = Pick<SearchPage, 'asked' | 'wordless' | 'themesNear'> & {
  /** Hosts see these words when three members search for them. */
  toldToHosts?: boolean
}

/** Nothing found is where an uncertainty may begin. */
export function NothingFound({ asked, wordless, themesNear, toldToHosts }: Props) {
  const t = useT()
  if (wordless) return <EmptyState title={t('search.wordless')}>{t('search.wordlessText')}</EmptyState>
  if (isNarrowed(asked)) {
    const action = <LinkButton href={addressOf(asked, anything)}>{t('search.withoutFilters')}</LinkButton>
    return (
      <EmptyState title={t('search.nothingHere')} action={action}>
        {t('search.nothingHereText')}
      </EmptyState>
    )
  }
  if (asked.like) return <EmptyState title={t('search.like.none')}>{t('search.like.noneText')}</EmptyState>
  const bringing = `/cases/new${asked.words ? `?${new URLSearchParams({ uncertainty: asked.words })}` : ''}`
  return (
    <>
      <EmptyState
        title={t('search.nothing')}
        action={<LinkButton href={bringing}>{t('search.makeUncertainty')}</LinkButton>}
      >
        {t('search.nothingText')}
      </EmptyState>
      {toldToHosts && <p className="soft">{t('search.toldToHosts')}</p>}
      {themesNear.length > 0 && <NearThemes themes={themesNear} />}
    </>
  )
}

function NearThemes({ themes }: { themes: string[] }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="near-themes">
      <h2 className="search-page__near" id="near-themes">
        {t('search.nearThemes')}
      </h2>
      <ul className="row">
        {themes.map((theme) => (
          <li key={theme}>
            <Chip href={`/search?${new URLSearchParams({ theme })}`}>{theme}</Chip>
          </li>
        ))}
      </ul>
    </section>
  )
}
