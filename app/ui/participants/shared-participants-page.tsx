import type { SharedParticipants } from '#app/domain/participants/participant-list.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { ParticipantsHead } from './participants-head.tsx'

/** Who comes and lets the others see it: to print and to share with who has a seat. */
export function SharedParticipantsPage({ session, participants, others }: SharedParticipants) {
  const t = useT()
  return (
    <>
      <ParticipantsHead session={session} title="participants.shared" lead="participants.shared.lead" />
      <p className="no-print">
        <a href={`/sessions/${session.id}/participants`}>{t('participants.back')}</a>
      </p>
      {participants.length === 0 && <p>{t('participants.shared.none')}</p>}
      <RuledList>
        {participants.map(({ name, roleTitle, organisation }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <RuledItem key={at}>
            <strong>{name}</strong>
            <MetaLine>
              {roleTitle && <span>{roleTitle}</span>}
              {organisation && <span>{organisation}</span>}
            </MetaLine>
          </RuledItem>
        ))}
      </RuledList>
      {participants.length > 0 && others > 0 && <p>{t('seat.others', { count: others })}</p>}
    </>
  )
}
