import { useEffect, useRef, useState } from 'react'
import { fewestLetters, type Suggestion } from '#app/domain/search/suggestion.ts'

const wait = 200
const none: Suggestion[] = []

/** What the server proposes for the words so far. The newest question counts: an older one is given up. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState(none)
  const asking = useRef<AbortController>(undefined)

  const forget = () => {
    asking.current?.abort()
    setSuggestions(none)
  }
  const ask = (words: string) => {
    asking.current?.abort()
    if (words.trim().length < fewestLetters) return setSuggestions(none)
    asking.current = new AbortController()
    const { signal } = asking.current
    const later = setTimeout(async () => {
      const found = await fetchSuggestions(words, signal)
      if (!signal.aborted) setSuggestions(found)
    }, wait)
    signal.addEventListener('abort', () => clearTimeout(later))
  }
  useEffect(() => () => asking.current?.abort(), [])
  return { suggestions, ask, forget }
}

/** Without a network, or when it went wrong, nothing is proposed: the words can be searched for all the same. */
async function fetchSuggestions(words: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/search/suggestions?${new URLSearchParams({ q: words })}`, { signal })
    return answer.ok ? await answer.json() : none
  } catch {
    return none
  }
}
