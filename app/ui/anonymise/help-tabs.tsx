import { type KeyboardEvent, useEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '#app/i18n/use-t.ts'

export const tabs = ['write', 'look'] as const
export type Tab = (typeof tabs)[number]

type Props = {
  holder: HTMLElement | null
  count: number
  tab: Tab | undefined
  onTab: (tab: Tab | undefined) => void
}

const narrow = '(max-width: 56rem)'

/** On a phone the list stands behind a second tab; on a wide screen beside the text, and there are no tabs. */
export function HelpTabs({ holder, count, tab, onTab }: Props) {
  const t = useT()
  const isNarrow = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(narrow).matches,
  )
  useEffect(() => onTab(isNarrow ? 'write' : undefined), [isNarrow, onTab])
  if (!holder || !tab) return null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = tab === 'write' ? 'look' : 'write'
    onTab(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  return createPortal(
    <div className="help-tabs" role="tablist" aria-label={t('anonymise.tabs')} onKeyDown={onKeyDown}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className="help-tabs__tab"
          aria-selected={tab === name}
          aria-controls={`panel-${name}`}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {name === 'write' ? t('anonymise.tab.write') : t('anonymise.tab.look', { count })}
        </button>
      ))}
    </div>,
    holder,
  )
}
