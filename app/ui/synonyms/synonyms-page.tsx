import type { SynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { SynonymLists } from './synonym-lists.tsx'

type Search = SynonymPage['searches'][number]
type Props = SynonymPage & { answering?: Search; said?: 'added' | 'gone' }

/** For hosts: what people looked for in vain, and what it may be called here. */
export function SynonymsPage({ id, searches, answering, said, ...lists }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: '/desk', text: t('desk.title') }]} />}
        below={<p>{t('synonyms.lead')}</p>}
      >
        {t('synonyms.title')}
      </PageTitle>
      <div className="stack">
        {said === 'added' && <Notice kind="success">{t('synonyms.added')}</Notice>}
        <section className="stack" aria-labelledby="searches">
          <h2 id="searches">{t('synonyms.searches')}</h2>
          <p>{t(searches.length > 0 ? 'synonyms.searches.lead' : 'synonyms.searches.empty')}</p>
          {searches.length > 0 && <Searches searches={searches} />}
        </section>
        <AddSynonym id={id} answering={answering} />
        <SynonymLists {...lists} isGone={said === 'gone'} />
      </div>
    </>
  )
}

function Searches({ searches }: { searches: Search[] }) {
  const t = useT()
  return (
    <RuledList>
      {searches.map(({ query, words, askers, askedOn }) => (
        <RuledItem
          key={query}
          facts={
            <MetaLine>
              <span>{t('synonyms.askers', { count: askers })}</span>
              <span>
                {t('synonyms.askedOn')} <DateText value={askedOn} />
              </span>
            </MetaLine>
          }
        >
          <p dir="auto">“{words}”</p>
          <a href={`/synonyms?${new URLSearchParams({ answers: query })}#add`}>
            {t('synonyms.answer')}
            <span className="visually-hidden"> {t('synonyms.answer.for', { words })}</span>
          </a>
        </RuledItem>
      ))}
    </RuledList>
  )
}

function AddSynonym({ id, answering }: { id: string; answering?: Search }) {
  const t = useT()
  const { field, typed } = useRefused()
  return (
    <section className="narrow stack" aria-labelledby="add">
      <h2 id="add">{t('synonyms.add')}</h2>
      <PlainForm action="/synonyms" submit={t('synonyms.add.button')}>
        <input type="hidden" name="id" value={typed('id', id)} />
        <input type="hidden" name="answers" value={typed('answers', answering?.query)} />
        <Field {...field('one', answering?.words)} label={t('synonyms.one')} hint={t('synonyms.one.hint')} />
        <Field {...field('other')} label={t('synonyms.other')} hint={t('synonyms.other.hint')} />
      </PlainForm>
    </section>
  )
}
