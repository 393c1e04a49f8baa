import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Circle = { id: string; name: string; leadingQuestion: string; isMine: boolean }
type Props = { circles: Circle[]; mayFound: boolean; left: boolean }

/** Every circle, by its question. One's own come first. */
export function CirclesPage({ circles, mayFound, left }: Props) {
  const t = useT()
  const mine = circles.filter(({ isMine }) => isMine)
  const others = circles.filter(({ isMine }) => !isMine)
  const found = mayFound && <LinkButton href="/circles/new">{t('circles.found')}</LinkButton>
  return (
    <div className="stack">
      <PageTitle below={<p>{t('circles.lead')}</p>}>{t('circles.title')}</PageTitle>
      {left && <Notice kind="success">{t('circles.left')}</Notice>}
      {circles.length === 0 && (
        <EmptyState title={t('circles.empty.title')} action={found}>
          {t('circles.empty')}
        </EmptyState>
      )}
      <div className="circles-page">
        {mine.length > 0 && <CircleList title={t('circles.mine')} circles={mine} />}
        {others.length > 0 && <CircleList title={mine.length > 0 ? t('circles.others') : undefined} circles={others} />}
      </div>
      {circles.length > 0 && found && <p>{found}</p>}
    </div>
  )
}

function CircleList({ title, circles }: { title?: string; circles: Circle[] }) {
  return (
    <section className="stack">
      {title && <h2>{title}</h2>}
      <RuledList>
        {circles.map(({ id, name, leadingQuestion }) => (
          <RuledItem
            key={id}
            facts={
              <MetaLine>
                <span dir="auto">{name}</span>
              </MetaLine>
            }
          >
            <a href={`/circles/${id}`} dir="auto">
              {leadingQuestion}
            </a>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
