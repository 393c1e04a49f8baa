import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

export type HomeUncertainty = { id: string; question: string; sector: Sector; insightCount: number; seats: Sector[] }

/** What others are unsure about now; in a network without cases, one example of what could stand here. */
export function OpenUncertainties({ uncertainties }: { uncertainties: HomeUncertainty[] }) {
  const t = useT()
  return (
    <section aria-labelledby="uncertainties">
      <h2 className="home__heading" id="uncertainties">
        {t(uncertainties.length > 0 ? 'home.uncertainties' : 'home.empty')}
      </h2>
      {uncertainties.length > 0 ? <UncertaintyList uncertainties={uncertainties} /> : <Example />}
    </section>
  )
}

function UncertaintyList({ uncertainties }: { uncertainties: HomeUncertainty[] }) {
  const t = useT()
  return (
    <RuledList>
      {uncertainties.map(({ id, question, sector, insightCount, seats }) => (
        <RuledItem
          key={id}
          mark={<TableRing seats={seats} size={64} />}
          facts={
            <MetaLine>
              <span>{t(`kit.sector.${sector}`)}</span>
              <span>{t('home.insights', { count: insightCount })}</span>
            </MetaLine>
          }
        >
          <Uncertain href={`/uncertainties/${id}`}>{question}</Uncertain>
        </RuledItem>
      ))}
    </RuledList>
  )
}

function Example() {
  const t = useT()
  return (
    <div className="stack">
      <p>{t('home.emptyText')}</p>
      <RuledList>
        <RuledItem
          mark={<TableRing seats={['care', 'free', 'free', 'free', 'free']} size={64} label="" />}
          facts={<Chip kind="open">{t('home.example')}</Chip>}
        >
          <p className="home__example">
            <Uncertain>{t('home.exampleQuestion')}</Uncertain>
          </p>
        </RuledItem>
      </RuledList>
      <LinkButton href="/cases/new">{t('home.bringFirst')}</LinkButton>
    </div>
  )
}
