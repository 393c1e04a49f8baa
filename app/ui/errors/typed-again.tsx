import { useT } from '#app/i18n/use-t.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

export type Typed = { path: string; values: Record<string, string | string[]> }

/** What someone sent who was not signed in any more: to be read, and to be sent again after signing in beside it. */
export function TypedAgain({ path, values }: Typed) {
  const t = useT()
  const fields = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })))
  return (
    <form method="post" action={path} className="stack">
      {fields.map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was typed, never reordered
        <div key={at}>
          <input type="hidden" name={name} value={value} />
          {/\s/.test(value.trim()) && <blockquote className="typed-again">{value}</blockquote>}
        </div>
      ))}
      <div className="row">
        <LinkButton href="/sign-in" target="_blank">
          {t('error.signed-out.sign-in')}
        </LinkButton>
        <Button kind="quiet">{t('error.signed-out.again')}</Button>
      </div>
    </form>
  )
}
