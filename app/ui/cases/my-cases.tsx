import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

export type MyCase = { id: string; title: string; state: string; savedAt: string | Date; hasSuggestions: boolean }

const unreleased = ['draft', 'checking']

/** What I am writing. Only I see this list. */
export function MyCases({ cases }: { cases: MyCase[] }) {
  const t = useT()
  const writing = cases.filter(({ state }) => unreleased.includes(state))
  if (writing.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('cases.mine')}</h2>
      <RuledList>
        {writing.map(({ id, title, state, savedAt, hasSuggestions }) => (
          <RuledItem
            key={id}
            facts={
              <MetaLine>
                <span>{t(hasSuggestions ? 'cases.state.suggestions' : `cases.state.${state as 'draft'}`)}</span>
                <DateText value={new Date(savedAt).toISOString()} kind="moment" />
              </MetaLine>
            }
          >
            <a
              href={
                hasSuggestions
                  ? `/cases/${id}/suggestions`
                  : state === 'draft'
                    ? `/cases/${id}/draft`
                    : `/cases/${id}/submission`
              }
            >
              {title || t('cases.untitled')}
            </a>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
