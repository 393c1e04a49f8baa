import type { ReactNode } from 'react'

type Props = {
  aside: ReactNode
  label: string
  children: ReactNode
  /** What is done once both are read: after the aside in the order of reading, below the text where there is room beside it. */
  after?: ReactNode
}

/** The main text, with a column beside it; below it on a phone. */
export function WithAside({ aside, label, children, after }: Props) {
  return (
    <div className="with-aside" data-after={after ? '' : undefined}>
      <div className="with-aside__main">{children}</div>
      <aside className="with-aside__aside" aria-label={label}>
        {aside}
      </aside>
      {after && <div className="with-aside__after">{after}</div>}
    </div>
  )
}
