import { useT } from '#app/i18n/use-t.ts'

type Props = { session: { place: string; address: string; city: string } }

/** Where it is, with the way there. */
export function SessionPlace({ session: { place, address, city } }: Props) {
  const t = useT()
  const where = [place, address, city].filter(Boolean)
  if (where.length === 0) return null
  const found = [address || place, city].filter(Boolean).join(', ')
  return (
    <span>
      <span dir="auto">{where.join(', ')}</span>{' '}
      {city && (
        <a href={`https://www.openstreetmap.org/search?${new URLSearchParams({ query: found })}`} rel="noreferrer">
          {t('facts.route')}
        </a>
      )}
    </span>
  )
}
