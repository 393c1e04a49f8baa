import { type Asked, addressOf, sorts } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'

/** In which order: a link each, so that one tap is enough. Without words the best answer is the newest. */
export function SortLinks({ asked }: { asked: Asked }) {
  const t = useT()
  const isSought = asked.words || asked.like
  const offered = isSought ? sorts : (['day', 'evidence'] as const)
  const current = isSought || asked.sort === 'evidence' ? asked.sort : 'day'
  return (
    <ul className="search-page__sorts" aria-label={t('search.sort')}>
      {offered.map((sort) => (
        <li key={sort}>
          <a href={addressOf(asked, { sort, after: 0 })} aria-current={sort === current ? 'true' : undefined}>
            {t(`search.sort.${sort}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
