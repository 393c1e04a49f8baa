import type { LibraryItem } from '#app/domain/library/library.ts'
import { useT } from '#app/i18n/use-t.ts'

/** An item as one line: who, when, what, and the whole it is part of. */
export function ItemLine({ item: { id, title, authors, year, whole, link } }: { item: LibraryItem }) {
  const t = useT()
  const by = [authors, year === null ? '' : `(${year})`].filter(Boolean).join(' ')
  return (
    <span dir="auto">
      {by && `${by}, `}
      <a href={`/library/${id}`}>
        <cite>{title}</cite>
      </a>
      {whole && (
        <>
          {' '}
          {t('library.in')} <a href={`/library/${whole.id}`}>{whole.title}</a>
        </>
      )}
      {link && (
        <>
          {' '}
          <a href={link} rel="noreferrer">
            {t('library.open')}
          </a>
        </>
      )}
    </span>
  )
}
