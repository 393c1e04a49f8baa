import type { ReactNode } from 'react'

/** Small facts beside each other: where this belongs, when, by whom. One element for each fact. */
export function MetaLine({ children }: { children: ReactNode }) {
  return <p className="meta-line">{children}</p>
}
