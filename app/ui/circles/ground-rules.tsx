import { useT } from '#app/i18n/use-t.ts'

/** The ground rules of a circle, one a line; those we begin with when it wrote none of its own. */
export function GroundRules({ rules }: { rules: string }) {
  const t = useT()
  const own = rules.split('\n').filter((rule) => rule.trim() !== '')
  const lines = own.length > 0 ? own : [t('circles.rules.1'), t('circles.rules.2'), t('circles.rules.3')]
  return (
    <ul>
      {lines.map((rule) => (
        <li key={rule} dir="auto">
          {rule}
        </li>
      ))}
    </ul>
  )
}
