import { fallsShort } from '#app/domain/seat-requests/seat-request.ts'
import type { ShownRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'

/** Who asks, what they answered, and what was said to them so far. For hosts only. */
export function RequestFacts({ request }: { request: ShownRequest }) {
  const t = useT()
  const { roleTitle, organisation, role, requestedAt, talkAsked, hostSaid, authorityRelation } = request
  return (
    <>
      <MetaLine>
        {roleTitle && <span>{roleTitle}</span>}
        {organisation && <span>{organisation}</span>}
        {role === 'listener' && <span>{t('sessions.role.listener')}</span>}
        <span>
          {t('requests.since')} <DateText value={requestedAt} kind="day" />
        </span>
      </MetaLine>
      {request.reason && <p dir="auto">{request.reason}</p>}
      <dl className="request-facts">
        {request.answers.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a criterion is
          <Fact key={at} label={one.question} text={one.answer}>
            {fallsShort(one) && <Chip>{t('requests.fallsShort', { number: one.atLeast ?? 0 })}</Chip>}
          </Fact>
        ))}
        <Fact label={t('requests.brings')} text={request.brings} />
        <Fact label={t('requests.hopes')} text={request.hopes} />
        <Fact label={t('requests.needs')} text={request.needs} />
      </dl>
      {authorityRelation && <p>{t('modes.authority.told')}</p>}
      {talkAsked && <p>{t('requests.talkAsked')}</p>}
      {hostSaid && <p dir="auto">{t('requests.said', { words: hostSaid })}</p>}
    </>
  )
}

function Fact({ label, text, children }: { label: string; text: string; children?: React.ReactNode }) {
  if (!text) return null
  return (
    <>
      <dt dir="auto">{label}</dt>
      <dd dir="auto">
        {text} {children}
      </dd>
    </>
  )
}
