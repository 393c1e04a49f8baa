import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { Entry } from './entries.ts'
import { idOf } from './field-texts.ts'
import { FindingEntry } from './finding-entry.tsx'
import { HelpTabs, type Tab } from './help-tabs.tsx'
import { keyFields } from './left.ts'
import { LeftEntries } from './left-entries.tsx'
import { TogetherCard } from './together-card.tsx'
import { useLiveHelp } from './use-live-help.ts'

export type LiveHelpProps = {
  form: HTMLFormElement
  draftId: string
  tabs: HTMLElement | null
  tab: Tab | undefined
  onTab: (tab: Tab | undefined) => void
  /** What the server found in the steps that are not on this page. */
  onFail: () => void
}

/** The list beside the text, kept up while someone writes (wide), or behind a second tab (phone). */
export function LiveHelp({ form, draftId, tabs, tab, onTab, onFail }: LiveHelpProps) {
  const t = useT()
  const help = useLiveHelp(form, draftId)
  const count = help.open.length
  const [said, say] = useState('')
  const list = useRef<HTMLElement>(null)
  const focusNext = useFocusNext(list)
  useEffect(() => {
    if (help.failed) onFail()
  }, [help.failed, onFail])

  const done = (entry: Entry, message: string) => {
    focusNext(help.open, entry)
    say(message)
  }
  return (
    <section className="finding-list" aria-labelledby="finding-list" ref={list}>
      <HelpTabs holder={tabs} count={count} tab={tab} onTab={onTab} />
      <h2 id="finding-list" tabIndex={-1}>
        {t('anonymise.title')}
      </h2>
      <p>{count ? t('anonymise.count', { count }) : t('anonymise.nothing')}</p>
      {help.putBack && (
        <p className="finding-list__done">
          {said}{' '}
          <Button
            type="button"
            kind="text"
            onClick={() => {
              help.putBack?.()
              say(t('anonymise.put-back'))
              list.current?.querySelector<HTMLElement>('h2')?.focus()
            }}
          >
            {t('anonymise.undo')}
          </Button>
        </p>
      )}
      {count > 0 && (
        <ul className="finding-list__places">
          {help.open.map((entry) => (
            <FindingEntry
              key={entry.key}
              entry={entry}
              onReplace={(words) => {
                help.replace(entry, words)
                done(entry, t('anonymise.replaced', { fragment: entry.fragment, words, count: entry.spots.length }))
              }}
              onLeave={(decision) => {
                help.decide(entry, decision)
                done(entry, t('anonymise.left', { fragment: entry.fragment }))
              }}
            />
          ))}
        </ul>
      )}
      {help.together && <TogetherCard together={help.together} />}
      <LeftEntries entries={help.left} leftOf={help.leftOf} onAgain={(entry) => help.decide(entry, undefined)} />
      {keyFields(help.left, help.leftOf).map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is what ties a reason to its place.
        <input key={index} type="hidden" form={form.id} name={name} value={value} readOnly />
      ))}
      <p className="soft">{t('anonymise.here')}</p>
      {/* Outside the panels: what a hidden panel says is not heard. */}
      {tabs && createPortal(<Spoken count={count} said={said} />, tabs)}
    </section>
  )
}

/** What a screen reader hears: what was done, and the count once it has settled; never twice the same. */
function Spoken({ count, said }: { count: number; said: string }) {
  const t = useT()
  const [spoken, speak] = useState('')
  const before = useRef(0)
  useEffect(() => {
    const later = setTimeout(() => {
      if (before.current === count) return
      before.current = count
      speak(t('anonymise.spoken', { count }))
    }, 1_200)
    return () => clearTimeout(later)
  }, [count, t])
  return (
    <>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}

/** After a decision the entry is gone; the next one, or else the title of the list, takes the focus. */
function useFocusNext(list: React.RefObject<HTMLElement>) {
  const [next, setNext] = useState<{ id?: string }>()
  useEffect(() => {
    if (!next) return
    const entry = next.id ? document.getElementById(next.id)?.querySelector('button') : null
    const target = entry ?? list.current?.querySelector<HTMLElement>('h2')
    target?.focus()
  }, [next, list])
  return (open: Entry[], done: Entry) => {
    const at = open.findIndex(({ key }) => key === done.key)
    const following = open[at + 1] ?? open[at - 1]
    setNext({ id: following && idOf(following.key) })
  }
}
