import type { ReactNode } from 'react'
import type { TimedRow } from '#app/domain/programme/programme.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { clockText } from './clock.ts'

type Props = {
  rows: TimedRow[]
  /** For a date that no longer stands. */
  isOff: boolean
  /** A word about that. */
  lead?: string
  children?: ReactNode
}

/** What happens when. A row may have no time, or one that follows from the rows before it. */
export function SessionProgramme({ rows, isOff, lead, children }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">{t('sessions.programme')}</h2>
      {lead && rows.length > 0 && <p className="session__was soft">{lead}</p>}
      {rows.length > 0 && (
        <ol className="programme" data-state={isOff ? 'off' : undefined}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the programme is what a row is
            <li key={index}>
              <Clock row={row} />
              <div>
                <span dir="auto">{row.title}</span>
                {row.people && (
                  <p className="soft" dir="auto">
                    {row.people}
                  </p>
                )}
                {row.recorded && <p className="soft">{t('programme.isRecorded')}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}

function Clock({ row: { time, isAbout } }: { row: TimedRow }) {
  const [t, language] = [useT(), useLanguage()]
  if (!time) return <span />
  return (
    <span className="programme__clock" data-kind={isAbout ? 'about' : undefined}>
      {isAbout && (
        <>
          <span className="visually-hidden">{t('programme.aboutWord')}</span>
          <span aria-hidden="true">±</span>{' '}
        </>
      )}
      <time dateTime={time}>{clockText(time, language)}</time>
    </span>
  )
}
