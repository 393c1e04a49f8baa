import type { ReactNode } from 'react'

type Props = { tone?: 'sand' | 'attention'; labelledBy?: string; children: ReactNode }

/** A sheet set apart. Sand is for the one thing on a page that comes first. */
export function Card({ tone, labelledBy, children }: Props) {
  return (
    <section className="card" data-tone={tone} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
