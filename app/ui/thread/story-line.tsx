import { type ReactNode, useId } from 'react'
import { Uncertain } from './text-marks.tsx'

/** A story beside its thread: dotted while it is open, a knot for the work session, solid for what came of it. */
export function StoryLine({ children }: { children: ReactNode }) {
  return <div className="story-line">{children}</div>
}

type SectionProps = {
  mark: 'open' | 'knot' | 'known'
  title: string
  /** Just written: its line draws itself once. */
  fresh?: boolean
  children: ReactNode
}

export function StorySection({ mark, title, fresh, children }: SectionProps) {
  const id = useId()
  return (
    <section
      className="story-line__section"
      data-mark={mark}
      data-state={fresh ? 'fresh' : undefined}
      aria-labelledby={id}
    >
      <h2 className="story-line__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** The uncertainty itself, in the size it deserves. */
export function StoryQuestion({ children }: { children: ReactNode }) {
  return (
    <p className="story-line__question">
      <Uncertain>{children}</Uncertain>
    </p>
  )
}
