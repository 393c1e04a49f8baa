import type { Suggestion } from '#app/domain/search/suggestion.ts'
import { useT } from '#app/i18n/use-t.ts'

export const listId = 'suggestions'
export const optionId = (at: number) => `suggestion-${at}`

type Props = { suggestions: Suggestion[]; at: number; go: (suggestion: Suggestion) => void }

/** What the field above it proposes. The focus stays in the field, and with it the keys. */
export function SuggestionList({ suggestions, at, go }: Props) {
  const t = useT()
  const isOpen = suggestions.length > 0
  return (
    <>
      <div
        className="search-field__list"
        id={listId}
        role="listbox"
        aria-label={t('search.suggestions')}
        hidden={!isOpen}
      >
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the focus and the keys.
          <div
            key={suggestion.href}
            className="search-field__option"
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            // Else a click would be taken for leaving the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(suggestion)}
          >
            <span dir="auto">{suggestion.text}</span>
            <span className="soft">{t(`search.kind.${suggestion.kind}`)}</span>
          </div>
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {isOpen && t('search.suggestions.count', { count: suggestions.length })}
      </span>
    </>
  )
}
