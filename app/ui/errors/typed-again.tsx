import { useT } from '#app/i18n/use-t.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

export type Typed = { path: string; values: Record<string, string | string[]> }

/** What someone sent who was not signed in any more: to be read, and to be sent again after signing in beside it. */
export function TypedAgain({ path, values }: Typed) {
  const t = useT()
  return (
    <form method="post" action={path} className="stack">
      {fieldsOf(values).map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was typed, never reordered
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <TypedTexts values={values} />
      <div className="row">
        <LinkButton href="/sign-in" target="_blank">
          {t('error.signed-out.sign-in')}
        </LinkButton>
        <Button kind="quiet">{t('error.signed-out.again')}</Button>
      </div>
    </form>
  )
}

/** The texts among what was sent, to be read and copied; not what a page sends along of its own. */
export function TypedTexts({ values }: Pick<Typed, 'values'>) {
  const texts = fieldsOf(values).filter(
    ({ name, value }) => /\s/.test(value.trim()) && !/Places\[\]$|^before/.test(name),
  )
  return <Quoted texts={texts.map(({ value }) => value)} />
}

/** Texts as they were typed. */
export function Quoted({ texts }: { texts: string[] }) {
  return texts.map((text, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was typed, never reordered
    <blockquote key={at} className="typed-again" dir="auto">
      {text}
    </blockquote>
  ))
}

const fieldsOf = (values: Typed['values']) =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })))
