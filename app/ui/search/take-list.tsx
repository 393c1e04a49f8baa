import { type Asked, addressOf } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'

type Props = {
  asked: Asked
  /** Nothing was found: there is no list to take along. */
  isEmpty: boolean
}

/** What to do with this list: keep the search, for when something is added; take along what there is. */
export function TakeList({ asked, isEmpty }: Props) {
  const t = useT()
  const query = addressOf(asked, { after: 0 }).slice('/search'.length)
  return (
    <section className="search-page__take stack no-print" aria-labelledby="take">
      <h2 className="search-page__near" id="take">
        {t('search.take')}
      </h2>
      <ul className="row">
        <li>
          <a href={`/saved-searches/new${query}`}>{t('search.take.save')}</a>
        </li>
        <li>
          <a href="/saved-searches">{t('search.take.saved')}</a>
        </li>
        {!isEmpty && (
          <>
            <li>
              <a href={`/search.csv${query}`} download>
                {t('search.take.csv')}
              </a>
            </li>
            <li>
              <a href={`/search.ods${query}`} download>
                {t('search.take.ods')}
              </a>
            </li>
          </>
        )}
      </ul>
      {!isEmpty && (
        <p className="soft">
          {t('search.take.own')} {t('kit.print')}
        </p>
      )}
    </section>
  )
}
