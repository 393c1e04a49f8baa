import type { ShownDuty } from '#app/domain/duties/duty.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem } from '#app/ui/kit/ruled-list.tsx'

type Props = {
  sessionId: string
  duty: ShownDuty
  /** The day in the Netherlands. */
  today: string
  /** Where to come back to. */
  from?: 'session' | 'desk'
}

/** One duty: what, since when, why, and what to press. */
export function DutyLine({ sessionId, duty, today, from }: Props) {
  const t = useT()
  const { key, state, assigned, byItself } = duty
  const isSettled = state === 'done' || state === 'not_needed'
  return (
    <RuledItem>
      <div className="duty" data-state={state}>
        <h3 className="duty__what">{t(`duties.${key}`)}</h3>
        <p>{t(`duties.${key}.why`)}</p>
        <MetaLine>
          {isSettled ? <Settled duty={duty} /> : <Since duty={duty} today={today} />}
          {byItself && !isSettled && <span>{t('duties.byItself')}</span>}
          {assigned && !isSettled && <span>{t('duties.assigned', { name: assigned.name })}</span>}
          {assigned?.by && !isSettled && <span>{t('duties.assigned.by', { by: assigned.by })}</span>}
        </MetaLine>
        {assigned?.note && !isSettled && <p>{t('duties.note', { note: assigned.note })}</p>}
        <Ways sessionId={sessionId} duty={duty} from={from} />
      </div>
    </RuledItem>
  )
}

function Since({ duty: { since }, today }: { duty: ShownDuty; today: string }) {
  const t = useT()
  if (since === today) return <span>{t('duties.today')}</span>
  return (
    <span>
      {t(since < today ? 'duties.since' : 'duties.from')} <DateText value={since} />
    </span>
  )
}

function Settled({ duty: { settled, state } }: { duty: ShownDuty }) {
  const t = useT()
  if (!settled) return <span>{t('duties.said.itself')}</span>
  const by = settled.by || t('duties.somebody')
  return (
    <span>
      {t(state === 'not_needed' ? 'duties.said.not_needed' : 'duties.said.done', { by })}{' '}
      <DateText value={settled.on} />
    </span>
  )
}

/** What goes somewhere is a link; what changes something is a form. */
function Ways({ sessionId, duty: { key, state, path, settled }, from }: Omit<Props, 'today'>) {
  const t = useT()
  const duty = t(`duties.${key}`)
  const outcome = `/sessions/${sessionId}/duties/${key}/outcome${from ? `?from=${from}` : ''}`
  const named = (mark: MessageKey) => ({ 'aria-label': t('duties.mark', { duty, mark: t(mark) }) })
  if (state === 'done' || state === 'not_needed') {
    if (!settled) return null
    return (
      <form method="post" action={outcome} className="no-print">
        <Button kind="quiet" size="small" name="outcome" value="open" {...named('duties.open')}>
          {t('duties.open')}
        </Button>
      </form>
    )
  }
  return (
    <form method="post" action={outcome} className="row no-print">
      {path && (
        <LinkButton size="small" href={path}>
          {t(`duties.${key}.do` as MessageKey)}
        </LinkButton>
      )}
      <Button
        kind={path ? 'quiet' : undefined}
        size="small"
        name="outcome"
        value="done"
        {...(key === 'call' ? {} : named('duties.done'))}
      >
        {t(key === 'call' ? 'duties.call.do' : 'duties.done')}
      </Button>
      <Button kind="quiet" size="small" name="outcome" value="not_needed" {...named('duties.notNeeded')}>
        {t('duties.notNeeded')}
      </Button>
      <a href={`/sessions/${sessionId}/duties/${key}/handover`} {...named('duties.handover')}>
        {t('duties.handover')}
      </a>
    </form>
  )
}
