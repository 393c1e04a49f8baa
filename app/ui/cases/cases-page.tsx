import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { CaseLine, type ListedCase } from './case-line.tsx'
import { type MyCase, MyCases } from './my-cases.tsx'

type Props = { cases: ListedCase[]; mine: MyCase[]; more: boolean; theme?: string; isVisitor: boolean }

/** All cases this reader may read, newest first. */
export function CasesPage({ cases, mine, more, theme, isVisitor }: Props) {
  const t = useT()
  const bring = <LinkButton href="/cases/new">{t('cases.new')}</LinkButton>
  const last = cases.at(-1)
  return (
    <>
      <PageTitle below={<p>{theme ? <a href="/cases">{t('cases.allThemes')}</a> : t('cases.lead')}</p>}>
        {theme ? t('cases.withTheme', { theme }) : t('cases.title')}
      </PageTitle>
      <p className="no-print">{bring}</p>
      <MyCases cases={mine} />
      {cases.length === 0 && <Empty isVisitor={isVisitor} />}
      <RuledList>
        {cases.map((theCase) => (
          <CaseLine key={theCase.id} theCase={theCase} />
        ))}
      </RuledList>
      {more && last && (
        <p>
          <a href={`/cases?${new URLSearchParams({ ...(theme && { theme }), before: `${last.openedOn}_${last.id}` })}`}>
            {t('cases.more')}
          </a>
        </p>
      )}
    </>
  )
}

function Empty({ isVisitor }: { isVisitor: boolean }) {
  const t = useT()
  return isVisitor ? (
    <EmptyState title={t('cases.visitor.title')} action={<LinkButton href="/sign-in">{t('frame.signIn')}</LinkButton>}>
      {t('cases.visitor')}
    </EmptyState>
  ) : (
    <EmptyState title={t('cases.empty.title')}>{t('cases.empty')}</EmptyState>
  )
}
