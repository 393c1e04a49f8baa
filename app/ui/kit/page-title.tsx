import type { ReactNode } from 'react'

/** `above`: the way back, or where this belongs. `below`: facts and a first sentence. */
type Props = { children: ReactNode; above?: ReactNode; below?: ReactNode }

/** The one h1 of a page, with what belongs right beside it. */
export function PageTitle({ children, above, below }: Props) {
  return (
    <header className="page-title">
      {above}
      <h1 className="page-title__text">{children}</h1>
      {below}
    </header>
  )
}
