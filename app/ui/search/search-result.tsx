import type { ReactNode } from 'react'
import type { Sector } from '#app/access/sector.ts'
import type { Thing } from '#app/domain/search/find-things.server.ts'
import { nameOf, placeOf } from '#app/domain/search/thing-names.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { dateText } from '#app/ui/dates/dates.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'
import { Known, Uncertain } from '#app/ui/thread/text-marks.tsx'
import { MarkedText } from './marked-text.tsx'

/** One thing that was found: its title leads to it, its line says what it is and where it comes from. */
export function SearchResult({ thing, site = '' }: { thing: Thing; site?: string }) {
  return (
    <li className="search-result">
      <h2 className="search-result__title">
        <Title thing={thing}>
          <MarkedText pieces={thing.title} />
        </Title>
      </h2>
      {thing.fragment.length > 0 && (
        <p className="search-result__fragment">
          <MarkedText pieces={thing.fragment} />
        </p>
      )}
      <Origin thing={thing} />
      <p className="search-result__address print-only">{site + placeOf(thing)}</p>
    </li>
  )
}

function Title({ thing, children }: { thing: Thing; children: ReactNode }) {
  const href = placeOf(thing)
  if (thing.kind === 'insight') return <Known href={href}>{children}</Known>
  if (thing.kind === 'uncertainty') return <Uncertain href={href}>{children}</Uncertain>
  return <a href={href}>{children}</a>
}

function Origin({ thing }: { thing: Thing }) {
  const { kind, state, sector, themes, caseTitle, heldAt, day, until, threadOf } = thing
  const t = useT()
  const language = useLanguage()
  const name = nameOf(thing)
  return (
    <MetaLine>
      <span>{t(name)}</span>
      {sector && (
        <span className="search-result__sector">
          <SectorMark seat={sector as Sector} /> {t(`kit.sector.${sector as Sector}`)}
        </span>
      )}
      {kind === 'item' && <span>{t('search.fromLibrary')}</span>}
      {kind === 'insight' && state !== 'published' && <span>{t(`insights.state.${state as 'nuanced'}`)}</span>}
      {threadOf && <span>{t(`search.inThread.${threadOf}`)}</span>}
      {themes.map((pieces) => (
        <span key={pieces.map(({ text }) => text).join('')}>
          {t('search.withTheme')} <MarkedText pieces={pieces} />
        </span>
      ))}
      {caseTitle.length > 0 && (
        <span>
          {t('search.inCase')} ‘<MarkedText pieces={caseTitle} />’
        </span>
      )}
      {heldAt && <span>{t('search.fromSession', { day: dateText(heldAt, 'day', language) })}</span>}
      {day && !heldAt && <DateText value={day} {...(until ? { until } : {})} />}
    </MetaLine>
  )
}
