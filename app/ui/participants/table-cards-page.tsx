import type { TableCards } from '#app/domain/participants/table-cards.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { NameCard } from './name-card.tsx'
import { ParticipantsHead } from './participants-head.tsx'
import { TableCard } from './table-card.tsx'

type Props = TableCards & { most: number }

/** Everything to cut and fold for the room. On paper only the cards themselves. */
export function TableCardsPage({ most, ...cards }: Props) {
  const t = useT()
  const { session, names, emptyCards, tables } = cards
  return (
    <div className="table-cards prints-bare">
      <ParticipantsHead session={session} title="tableCards.title" lead="tableCards.lead">
        <p>{t('tableCards.names', { empty: emptyCards })}</p>
      </ParticipantsHead>
      <TablesForm tables={tables} most={most} />
      <h2>{t('tableCards.nameCards')}</h2>
      <div className="table-cards__names">
        {names.map((person, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <NameCard key={at} {...person} />
        ))}
        {countTo(emptyCards).map((number) => (
          <NameCard key={`empty-${number}`} />
        ))}
      </div>
      <h2>{t('tableCards.tableCards')}</h2>
      <div className="table-cards__tables">
        {countTo(tables).map((number) => (
          <TableCard key={number} number={number} cards={cards} />
        ))}
      </div>
    </div>
  )
}

function TablesForm({ tables, most }: { tables: number; most: number }) {
  const t = useT()
  return (
    <form className="row no-print">
      <Field
        name="tables"
        defaultValue={String(tables)}
        type="number"
        min={1}
        max={most}
        label={t('tableCards.tables')}
        required
      />
      <Button kind="quiet">{t('tableCards.tables.button')}</Button>
    </form>
  )
}

const countTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
