import type { Synonym } from '#app/domain/synonyms/synonym-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = { synonyms: Synonym[]; before: Synonym[] }

/** What hosts added, by whom and when; and what was taken away again. */
export function SynonymLists({ synonyms, before }: Props) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="synonyms">
      <h2 id="synonyms">{t('synonyms.list')}</h2>
      {synonyms.length > 0 ? <InUse synonyms={synonyms} /> : <p>{t('synonyms.list.empty')}</p>}
      {before.length > 0 && (
        <Disclosure summary={t('synonyms.before', { count: before.length })}>
          <RuledList>
            {before.map((synonym) => (
              <RuledItem key={synonym.id} facts={<History {...synonym} />}>
                <Pair {...synonym} />
              </RuledItem>
            ))}
          </RuledList>
        </Disclosure>
      )}
    </section>
  )
}

function InUse({ synonyms }: { synonyms: Synonym[] }) {
  const t = useT()
  return (
    <RuledList>
      {synonyms.map(({ id, one, other, ...history }) => (
        <RuledItem key={id} facts={<History {...history} />}>
          <form className="row" method="post" action={`/synonyms/${id}/removal`}>
            <Pair one={one} other={other} />
            <Button kind="quiet" size="small">
              {t('synonyms.remove')}
              <span className="visually-hidden"> {t('synonyms.remove.which', { one, other })}</span>
            </Button>
          </form>
        </RuledItem>
      ))}
    </RuledList>
  )
}

const Pair = ({ one, other }: Pick<Synonym, 'one' | 'other'>) => (
  <span dir="auto">
    {one} = {other}
  </span>
)

function History({ addedBy, addedOn, takenBy, takenOn }: Omit<Synonym, 'id' | 'one' | 'other'>) {
  const t = useT()
  return (
    <MetaLine>
      <span>
        {t('synonyms.addedBy', { name: addedBy ?? t('synonyms.someone') })} <DateText value={addedOn} />
      </span>
      {takenOn && (
        <span>
          {t('synonyms.takenBy', { name: takenBy ?? t('synonyms.someone') })} <DateText value={takenOn} />
        </span>
      )}
    </MetaLine>
  )
}
