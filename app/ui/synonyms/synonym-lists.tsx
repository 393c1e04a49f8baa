import type { Synonym, SynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { FindSynonym } from './find-synonym.tsx'

type Props = Pick<SynonymPage, 'synonyms' | 'before' | 'inUse' | 'words' | 'letter'> & { isGone: boolean }

/** More than these are put away by letter. */
const mostInOneList = 12

/** What hosts added, by whom and when; and what was taken away again. */
export function SynonymLists({ synonyms, before, inUse, words, letter, isGone }: Props) {
  const t = useT()
  const isLong = inUse > mostInOneList
  return (
    <section className="stack" aria-labelledby="synonyms">
      <h2 id="synonyms">{t('synonyms.list')}</h2>
      {isGone && <Notice kind="success">{t('synonyms.gone')}</Notice>}
      {inUse === 0 && <p>{t('synonyms.list.empty')}</p>}
      {(isLong || words) && <FindSynonym words={words} count={synonyms.length} />}
      {isLong && !words ? <ByLetter synonyms={synonyms} open={letter} /> : <InUse synonyms={synonyms} words={words} />}
      {before.length > 0 && (
        <Disclosure summary={t('synonyms.before', { count: before.length })}>
          <ul className="synonym-lists__rows">
            {before.map((synonym) => (
              <li key={synonym.id} className="synonym-lists__row">
                <Pair {...synonym} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** As in a word list: what stands under a letter is told before it is opened. */
function ByLetter({ synonyms, open }: { synonyms: Synonym[]; open?: string }) {
  const letters = [...new Set(synonyms.map(({ letter }) => letter))]
  return (
    <div className="synonym-lists__letters">
      {letters.map((letter) => {
        const here = synonyms.filter((synonym) => synonym.letter === letter)
        return (
          <Disclosure key={letter} summary={<Letter letter={letter} synonyms={here} />} open={letter === open}>
            <InUse synonyms={here} />
          </Disclosure>
        )
      })}
    </div>
  )
}

function Letter({ letter, synonyms }: { letter: string; synonyms: Synonym[] }) {
  const words = [...new Set(synonyms.map(({ one }) => one))]
  return (
    <>
      {letter}{' '}
      <span className="synonym-lists__words" dir="auto">
        {words.join(', ')}
      </span>
    </>
  )
}

function InUse({ synonyms, words = '' }: { synonyms: Synonym[]; words?: string }) {
  const t = useT()
  return (
    <ul className="synonym-lists__rows">
      {synonyms.map((synonym) => (
        <li key={synonym.id}>
          <form className="synonym-lists__row" method="post" action={`/synonyms/${synonym.id}/removal`}>
            <Pair {...synonym} />
            {words && <input type="hidden" name="words" value={words} />}
            <Button kind="text">
              {t('synonyms.remove')}
              <span className="visually-hidden">
                {' '}
                {t('synonyms.remove.which', { one: synonym.one, other: synonym.other })}
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** Short, where who took it away need not be told: a row fits in two lines of a phone. */
function Pair({ one, other, addedBy, addedOn, takenBy, takenOn }: Synonym) {
  const t = useT()
  const someone = t('synonyms.someone')
  return (
    <div className="synonym-lists__pair">
      <span dir="auto">
        {one} = {other}
      </span>
      {takenOn ? (
        <span className="soft">
          {t('synonyms.addedBy', { name: addedBy ?? someone })} <DateText value={addedOn} />,{' '}
          {t('synonyms.takenBy', { name: takenBy ?? someone })} <DateText value={takenOn} />
        </span>
      ) : (
        <span className="soft">
          <span className="visually-hidden">{t('synonyms.by')} </span>
          {addedBy ?? someone}, <DateText value={addedOn} />
        </span>
      )}
    </div>
  )
}
