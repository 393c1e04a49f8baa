import type { ReactNode } from 'react'

/** `group`: of the disclosures with the same group, one is open at a time. */
type Props = { summary: ReactNode; open?: boolean; group?: string; children: ReactNode }

/** Something that is there for who wants it. */
export function Disclosure({ summary, open, group, children }: Props) {
  return (
    <details className="disclosure" open={open} {...{ name: group }}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  )
}
