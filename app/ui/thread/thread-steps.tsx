import type { ReactNode } from 'react'

type Step = { title: string; text: ReactNode }
type Props = { title: string; open: Step; knot: Step; known: Step }

/** How it works in three steps, along the thread: the case is open, the session ties the knot, the insight is known. */
export function ThreadSteps({ title, open, knot, known }: Props) {
  const steps = Object.entries({ open, knot, known })
  return (
    <section>
      <h2 className="visually-hidden">{title}</h2>
      <ol className="thread-steps">
        {steps.map(([mark, step]) => (
          <li key={mark} className="thread-steps__step" data-mark={mark}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
