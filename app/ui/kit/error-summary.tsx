import { useT } from '#app/i18n/use-t.ts'
import type { FieldErrors } from './field-texts.ts'

/** What has to change before a form can go: first on the page, in focus, each line leading to its field. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const t = useT()
  const lines = Object.entries(errors).flatMap(([name, texts]) => (texts?.[0] ? [{ name, text: texts.join(' ') }] : []))
  if (lines.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: this page came back because of these errors; a screen reader must hear them first.
    <section className="error-summary" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 className="error-summary__title" id="error-summary">
        {t('kit.errorSummary', { count: lines.length })}
      </h2>
      <ul>
        {lines.map(({ name, text }) => (
          <li key={name}>{name === 'form' ? text : <a href={`#${name}`}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
