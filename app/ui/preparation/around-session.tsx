import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

export type AroundSession = {
  doorsAreOpen: boolean
  /** For who has a seat: how many cases there are to read. */
  toRead: number
  mayClose: boolean
}

type Props = AroundSession & { id: string; onlineLink: string }

/** For who has a seat: what there is to do just before and just after. */
export function AroundSessionNotes({ id, onlineLink, doorsAreOpen, toRead, mayClose }: Props) {
  const t = useT()
  if (!doorsAreOpen && toRead === 0 && !mayClose) return null
  return (
    <div className="session__said stack">
      {doorsAreOpen && (
        <Notice kind="attention">
          <p>
            {t('texts.doors')}{' '}
            {onlineLink && (
              <a href={onlineLink} rel="noreferrer">
                {t('sessions.online.join')}
              </a>
            )}
          </p>
        </Notice>
      )}
      {toRead > 0 && (
        <p>
          <a href={`/sessions/${id}/texts`}>{t('texts.link')}</a>
        </p>
      )}
      {mayClose && (
        <Notice>
          <p>
            <a href={`/sessions/${id}/closing`}>{t('closing.ask')}</a>
          </p>
        </Notice>
      )}
    </div>
  )
}
