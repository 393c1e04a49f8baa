import type { ReactNode } from 'react'

type Props = { kind?: 'info' | 'success' | 'attention'; title?: string; children: ReactNode }

/** A word to the reader: what was done, or what to know first. It stays until the next page. */
export function Notice({ kind = 'info', title, children }: Props) {
  return (
    <div className="notice" data-kind={kind} role="status">
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  )
}
