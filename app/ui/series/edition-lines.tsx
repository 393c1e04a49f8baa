import type { Edition } from '#app/domain/series/series.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'

/** In which series this session stands, with the way to the one before and the one after. */
export function EditionLines({ editions }: { editions: Edition[] }) {
  const t = useT()
  if (editions.length === 0) return null
  return (
    <nav className="stack" aria-label={t('series.title')}>
      {editions.map(({ id, title, number, label, previous, next }) => (
        <p key={id} className="row">
          <span>
            {t('series.numberIn', { number })}{' '}
            <a href={`/series/${id}`} dir="auto">
              {title}
            </a>
          </span>
          {label !== 'regular' && <Chip>{t(`series.label.${label}`)}</Chip>}
          {previous && <a href={`/sessions/${previous.id}`}>{t('series.previous', previous)}</a>}
          {next && <a href={`/sessions/${next.id}`}>{t('series.next', next)}</a>}
        </p>
      ))}
    </nav>
  )
}
