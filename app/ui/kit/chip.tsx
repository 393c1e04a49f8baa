import type { ReactNode } from 'react'

type Props = { kind?: 'checked' | 'live' | 'open'; href?: string; children: ReactNode }

/** A small label: a theme, a state, "nagekeken", "live". */
export function Chip({ kind, href, children }: Props) {
  const Tag = href ? 'a' : 'span'
  return (
    <Tag className="chip" data-kind={kind} href={href}>
      {children}
    </Tag>
  )
}
