import { useT } from '#app/i18n/use-t.ts'

export type Step = { text: string; state: 'done' | 'now' | 'todo'; href?: string }
type Props = { label: string; steps: Step[] }

/** Where you are in a longer form: a solid line under what is done, a dotted one under what is not. */
export function Steps({ label, steps }: Props) {
  const t = useT()
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ text, state, href }, index) => {
        const Part = href ? 'a' : 'span'
        return (
          <li key={text} className="steps__step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <Part className="steps__part" href={href}>
              <span className="steps__number">{index + 1} </span>
              <span className="steps__name">{text}</span>
            </Part>
            {state === 'done' && <span className="visually-hidden">, {t('kit.stepDone')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
