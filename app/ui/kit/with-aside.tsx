import type { ReactNode } from 'react'

type Props = { aside: ReactNode; label: string; children: ReactNode }

/** The main text, with a column beside it; below it on a phone. */
export function WithAside({ aside, label, children }: Props) {
  return (
    <div className="with-aside">
      <div className="with-aside__main">{children}</div>
      <aside className="with-aside__aside" aria-label={label}>
        {aside}
      </aside>
    </div>
  )
}
