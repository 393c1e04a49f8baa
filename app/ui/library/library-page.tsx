import type { LibraryItem } from '#app/domain/library/library.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { ItemLine } from './item-line.tsx'

type Props = { words: string; items: (LibraryItem & { count: number })[]; isMore: boolean; mayAdd: boolean }

/** What people here read and watch. */
export function LibraryPage({ words, items, isMore, mayAdd }: Props) {
  const t = useT()
  const add = mayAdd && <LinkButton href="/library/new">{t('library.add')}</LinkButton>
  return (
    <div className="stack">
      <PageTitle below={<p>{t('library.lead')}</p>}>{t('library.title')}</PageTitle>
      <form method="get" className="narrow stack" aria-label={t('library.search')}>
        <Field name="q" type="search" label={t('library.search')} defaultValue={words} required={false} />
        <div className="row">
          <Button kind="quiet">{t('library.search.button')}</Button>
          {words && <a href="/library">{t('library.all')}</a>}
        </div>
      </form>
      {items.length === 0 ? (
        <EmptyState title={t(words ? 'library.nothing.title' : 'library.empty.title')} action={add}>
          {t(words ? 'library.nothing' : 'library.empty')}
        </EmptyState>
      ) : (
        <>
          {add && <p className="no-print">{add}</p>}
          <RuledList>
            {items.map((item) => (
              <RuledItem
                key={item.id}
                facts={
                  <MetaLine>
                    <span>{t(`library.kind.${item.kind}`)}</span>
                    {item.count > 0 && <span>{t('library.uses', { count: item.count })}</span>}
                  </MetaLine>
                }
              >
                <p>
                  <ItemLine item={item} />
                </p>
              </RuledItem>
            ))}
          </RuledList>
          {isMore && <p>{t('library.first', { count: items.length })}</p>}
        </>
      )}
    </div>
  )
}
