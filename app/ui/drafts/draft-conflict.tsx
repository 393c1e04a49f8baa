import { type RefObject, useEffect, useState } from 'react'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { KeptElsewhere } from './draft-answer.ts'
import { differences, type Texts, textsIn } from './draft-texts.ts'

type Props = {
  conflict: KeptElsewhere
  /** The form it stands in; its version field holds the version of the conflict. */
  form: RefObject<HTMLFormElement>
  /** What the fields are called. */
  labels?: Partial<Record<string, MessageKey>>
  /** The page with what was kept elsewhere; this page, unless named. */
  href?: string
}

/** Both versions side by side, field by field, and the two ways on. Nothing is merged or thrown away in silence. */
export function DraftConflict({ conflict, form, labels = {}, href = '' }: Props) {
  const t = useT()
  const language = useLanguage()
  const here = useTextsHere(form, conflict.texts)
  return (
    <section className="draft-conflict" aria-labelledby="draft-conflict">
      <h2 id="draft-conflict">{t('drafts.conflict.title')}</h2>
      <p>{t('drafts.conflict.lead', { time: dateText(conflict.savedAt, 'time', language) })}</p>
      {differences(conflict.texts, here).map((name) => (
        <Versions key={name} label={labels[name]} here={here[name]} elsewhere={conflict.texts[name]} />
      ))}
      <p className="row">
        <Button name="force" value="yes">
          {t('drafts.conflict.keep')}
        </Button>
        {/* The whole page comes anew, with the texts that were kept elsewhere. */}
        <a className="button" data-kind="quiet" data-lets-go="" href={href}>
          {t('drafts.conflict.take')}
        </a>
      </p>
    </section>
  )
}

type Two = { label?: MessageKey; here?: string; elsewhere?: string }

function Versions({ label, here, elsewhere }: Two) {
  const t = useT()
  return (
    <div>
      {label && <h3>{t(label)}</h3>}
      <div className="draft-conflict__versions">
        <Version title={t('drafts.conflict.here')} text={here} />
        <Version title={t('drafts.conflict.elsewhere')} text={elsewhere} />
      </div>
    </div>
  )
}

function Version({ title, text }: { title: string; text?: string }) {
  const t = useT()
  return (
    <div className="draft-conflict__version">
      <p className="soft">{title}</p>
      <p className="draft-conflict__text" dir="auto">
        {text || t('drafts.conflict.empty')}
      </p>
    </div>
  )
}

/** What stands in the form now; on a page without JavaScript, what was sent. */
function useTextsHere(form: RefObject<HTMLFormElement>, elsewhere: Texts): Texts {
  const { typed } = useRefused()
  const [here, setHere] = useState<Texts>(() =>
    Object.fromEntries(Object.entries(elsewhere).map(([name, text]) => [name, typed(name, text)])),
  )
  useEffect(() => {
    const element = form.current
    if (!element) return
    const read = () => setHere(textsIn(new FormData(element)))
    read()
    element.addEventListener('input', read)
    return () => element.removeEventListener('input', read)
  }, [form])
  return here
}
