import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; action?: ReactNode }

/** Nothing here yet: says so, and gives the next step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <section className="empty-state">
      <h2 className="empty-state__title">{title}</h2>
      <p>{children}</p>
      {action}
    </section>
  )
}
