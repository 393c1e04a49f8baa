import { type ItemInUse, useMoments } from '#app/domain/library/library.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ItemLine } from './item-line.tsx'

/** What there is to read: first what to prepare with. */
export function ReadingList({ items }: { items: ItemInUse[] }) {
  const t = useT()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('library.reading')}</h2>
      {useMoments.map((moment) => {
        const these = items.filter((item) => item.moment === moment)
        if (these.length === 0) return null
        return (
          <div key={moment} className="stack">
            <h3>{t(`library.moment.${moment}`)}</h3>
            <ul className="session__list">
              {these.map((item) => (
                <li key={item.id}>
                  <ItemLine item={item} />
                  {item.note && (
                    <p className="soft" dir="auto">
                      {item.note}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
