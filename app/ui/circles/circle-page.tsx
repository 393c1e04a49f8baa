import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { CircleAside } from './circle-aside.tsx'
import { CircleLife, type LifeOfCircle } from './circle-life.tsx'
import { CirclePeople, type Person } from './circle-people.tsx'

export type Circle = LifeOfCircle & {
  id: string
  name: string
  leadingQuestion: string
  groundRules: string
  isMember: boolean
  isVisitor: boolean
  hosts: Person[]
  members: Person[]
  count: number
  abilities: Record<string, boolean>
}

/** One circle: its question first, then what goes on, and who takes part for who takes part. */
export function CirclePage({ circle, welcome }: { circle: Circle; welcome: boolean }) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: '/circles', text: t('circles.title') }]} />}
        below={
          <p className="circle-page__question" dir="auto">
            {circle.leadingQuestion}
          </p>
        }
      >
        <span dir="auto">{circle.name}</span>
      </PageTitle>
      <WithAside aside={<CircleAside circle={circle} />} label={circle.name}>
        <div className="circle-page__sections">
          {welcome && <Notice kind="success">{t('circles.welcome')}</Notice>}
          {!circle.isMember && <Notice>{t(circle.isVisitor ? 'circles.insideVisitor' : 'circles.inside')}</Notice>}
          <CircleLife {...circle} />
          {circle.members.length > 0 && <CirclePeople people={circle.members} />}
        </div>
      </WithAside>
    </>
  )
}
