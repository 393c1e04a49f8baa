import { useActionData } from '@remix-run/react'
import { type Suggested, type SuggestedField, suggestedFields } from '#app/domain/cases/suggestion.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'

/**
 * The fields of the host's form. When the author has written on meanwhile, each begins with the text of now, except where
 * only the host changed it. Security: words the author took out do not stay behind in a form that is sent again.
 */
export function useSuggested(texts: Suggested, shown: string[]) {
  const t = useT()
  const { field, isOvertaken, typed, typedMany } = useRefused()
  const touched = useActionData<{ touched?: SuggestedField[] }>()?.touched ?? []
  const before = typedMany('shown[]')
  return (name: SuggestedField) => {
    const { kept: _kept, ...asTyped } = field(name, texts[name])
    const at = suggestedFields.indexOf(name)
    if (!isOvertaken || (touched.includes(name) && before[at] === shown[at])) return asTyped
    const hint = touched.includes(name) ? t('cases.check.suggest.yours', { text: typed(name) }) : undefined
    return { ...asTyped, defaultValue: texts[name], hint }
  }
}
