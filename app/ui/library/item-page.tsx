import type { ShownItem } from '#app/domain/library/library-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** One item: what it is, its parts, and where it is used. */
export function ItemPage({ item }: { item: ShownItem }) {
  const t = useT()
  const { id, kind, title, authors, year, link, whole, parts, sessions, series, addedAt, mayRevise } = item
  return (
    <div className="stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/library', text: t('library.title') }]} />}
        below={
          <MetaLine>
            <span>{t(`library.kind.${kind}`)}</span>
            {authors && <span dir="auto">{authors}</span>}
            {year !== null && <span>{year}</span>}
            <span>
              {t('library.addedOn')} <DateText value={addedAt} kind="day" />
            </span>
            {mayRevise && <a href={`/library/${id}/edit`}>{t('library.revise')}</a>}
          </MetaLine>
        }
      >
        <span dir="auto">{title}</span>
      </PageTitle>
      {whole && (
        <p>
          {t('library.in')} <a href={`/library/${whole.id}`}>{whole.title}</a>
        </p>
      )}
      {link && (
        <p>
          <a href={link} rel="noreferrer">
            {t('library.open')}
          </a>
        </p>
      )}
      {parts.length > 0 && (
        <Links
          title={t('library.parts')}
          links={parts.map((part) => ({ href: `/library/${part.id}`, text: part.title }))}
        />
      )}
      {sessions.length > 0 && (
        <Links
          title={t('library.inSessions')}
          links={sessions.map((one) => ({ href: `/sessions/${one.id}`, text: one.title }))}
        />
      )}
      {series.length > 0 && (
        <Links
          title={t('series.title')}
          links={series.map((one) => ({ href: `/series/${one.id}`, text: one.title }))}
        />
      )}
    </div>
  )
}

function Links({ title, links }: { title: string; links: { href: string; text: string }[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="session__list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
