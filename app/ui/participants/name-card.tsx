import { useT } from '#app/i18n/use-t.ts'

/** A card to fold: the name on both sides, so that those across the table and those beside read it. Without a name it is empty. */
export function NameCard({ name, organisation }: { name?: string; organisation?: string }) {
  const t = useT()
  const side = name ? (
    <>
      <strong className="name-card__name">{name}</strong>
      {organisation && <span>{organisation}</span>}
    </>
  ) : (
    <span className="name-card__line">{t('tableCards.name')}</span>
  )
  return (
    <div className="name-card">
      <p className="name-card__side" aria-hidden="true" data-kind="back">
        {side}
      </p>
      <p className="name-card__side">{side}</p>
    </div>
  )
}
