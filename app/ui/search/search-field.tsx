import { type KeyboardEvent, useEffect, useState } from 'react'
import { mostCharacters } from '#app/domain/search/search-address.ts'
import type { Suggestion } from '#app/domain/search/suggestion.ts'
import { listId, optionId, SuggestionList } from './suggestion-list.tsx'
import { useSuggestions } from './use-suggestions.ts'

/**
 * The words to look for. With JavaScript it proposes what answers so far, as a combobox (WAI-ARIA APG, list autocomplete
 * with manual selection): arrows choose, Enter goes there, Escape closes. Without a choice Enter searches, as ever.
 */
export function SearchField({ words }: { words: string }) {
  const { suggestions, ask, forget } = useSuggestions()
  // By its address: while someone chooses, a list may come in which it stands elsewhere, or not at all.
  const [chosenHref, setChosenHref] = useState<string>()
  const [isEnhanced, setEnhanced] = useState(false)
  // Not before there is a script to keep the promise.
  useEffect(() => setEnhanced(true), [])
  const isOpen = suggestions.length > 0
  const at = suggestions.findIndex(({ href }) => href === chosenHref)
  const setAt = (at: number) => setChosenHref(suggestions[at]?.href)

  const close = () => {
    forget()
    setAt(-1)
  }
  const go = ({ href }: Suggestion) => {
    close()
    location.assign(href)
  }
  const choose = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = suggestions[at]
    if (event.key === 'ArrowDown') setAt(at + 1)
    else if (event.key === 'ArrowUp') setAt(at < 0 ? suggestions.length - 1 : at - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) go(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className="search-field">
      <input
        className="search-field__input"
        id="q"
        name="q"
        type="search"
        dir="auto"
        defaultValue={words}
        maxLength={mostCharacters}
        onInput={({ currentTarget }) => {
          setAt(-1)
          ask(currentTarget.value)
        }}
        onKeyDown={choose}
        onBlur={close}
        {...(isEnhanced && {
          ...{ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': listId },
          ...{ 'aria-expanded': isOpen, 'aria-activedescendant': at < 0 ? undefined : optionId(at) },
        })}
      />
      {isEnhanced && <SuggestionList suggestions={suggestions} at={at} go={go} />}
    </div>
  )
}
