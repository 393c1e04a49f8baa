import { useT } from '#app/i18n/use-t.ts'

/** How we treat each other at the table: the rules of this circle, or those every circle begins with. */
export function HouseRules({ rules }: { rules: string }) {
  const t = useT()
  const own = rules.split('\n').filter((line) => line.trim() !== '')
  const shown =
    own.length > 0 ? own : [t('sessions.rules.confidential'), t('sessions.rules.questions'), t('sessions.rules.pass')]
  return (
    <ul className="session__list">
      {shown.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  )
}
