import type { Agenda } from '#app/domain/sessions/agenda.server.ts'
import { type AskedAgenda, agendaAddress, choicesIn, wholeAgenda } from '#app/domain/sessions/agenda-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RingLegend } from '#app/ui/tables/ring-legend.tsx'
import { AgendaEmpty } from './agenda-empty.tsx'
import { AgendaFilters } from './agenda-filters.tsx'
import { AgendaFirst } from './agenda-first.tsx'
import { AgendaMonths } from './agenda-months.tsx'

type Props = Omit<Agenda, 'next'> & { asked: AskedAgenda; more?: string }

/** What is to come, the first on top, then month by month; on its second page what has been. */
export function AgendaPage({ sessions, asked, themes, now, more, mayPlan }: Props) {
  const t = useT()
  const { past } = asked
  const isWhole = choicesIn(asked) === 0 && !asked.from
  const first = isWhole && !past ? sessions.find(({ standing }) => !off.includes(standing)) : undefined
  const rest = sessions.filter((session) => session !== first)
  return (
    <>
      <PageTitle below={<p>{t(past ? 'sessions.agenda.pastLead' : 'sessions.agenda.lead')}</p>}>
        {t(past ? 'sessions.agenda.past' : 'sessions.agenda')}
      </PageTitle>
      {mayPlan && !past && (
        <p className="agenda__plan no-print">
          <LinkButton href="/sessions/new">{t('sessions.plan')}</LinkButton>
        </p>
      )}
      {first && <AgendaFirst session={first} />}
      <AgendaFilters asked={asked} themes={themes} now={now} />
      <p className="agenda__count">
        <strong role="status">
          {asked.from ? t('agenda.further') : t('agenda.count', { count: sessions.length, plus: more ? '+' : '' })}
        </strong>
        {!isWhole && <a href={agendaAddress({ ...wholeAgenda, past })}>{t('agenda.all')}</a>}
      </p>
      {sessions.length === 0 && <AgendaEmpty asked={asked} mayPlan={mayPlan} />}
      <AgendaMonths sessions={rest} />
      <nav className="agenda__ways row no-print" aria-label={t('sessions.agenda.ways')}>
        {more && <a href={more}>{t(past ? 'sessions.agenda.earlier' : 'sessions.agenda.later')}</a>}
        <a href={past ? '/agenda' : '/agenda?past='}>{t(past ? 'sessions.agenda.coming' : 'sessions.agenda.past')}</a>
        <a href="/series">{t('series.title')}</a>
        <a href="/library">{t('library.title')}</a>
        <a href="/methods">{t('sessions.agenda.host')}</a>
        {!past && <a href="/agenda.ics">{t('agenda.ics')}</a>}
        {!past && <a href="/agenda.atom">{t('agenda.atom')}</a>}
      </nav>
      {sessions.length > 0 && <RingLegend />}
    </>
  )
}

const off = ['cancelled', 'postponed', 'held']
