import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Entry, mentionsOf } from '#app/domain/privacy/entries.ts'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { idOf } from './field-texts.ts'
import { FindingEntry } from './finding-entry.tsx'
import { HelpTabs, type Tab } from './help-tabs.tsx'
import { LeaveOr } from './leave-or.tsx'
import { keyFields, type Left } from './left.ts'
import { LeftEntries } from './left-entries.tsx'
import { Spoken } from './spoken.tsx'
import { TogetherCard } from './together-card.tsx'
import { useLiveHelp } from './use-live-help.ts'

export type LiveHelpProps = {
  form: HTMLFormElement
  draftId: string
  /** What points straight at a person in what is kept, with the reasons given so far. */
  places: AskedPlace[]
  tabs: HTMLElement | null
  tab: Tab | undefined
  onTab: (tab: Tab | undefined) => void
  onFail: () => void
}

/** The list beside the text, kept up while someone writes (wide), or behind a second tab (phone). */
export function LiveHelp({ form, draftId, places, tabs, tab, onTab, onFail }: LiveHelpProps) {
  const t = useT()
  const help = useLiveHelp(form, draftId, places)
  const { open, stage, together, held } = help
  const count = open.length + (together && held ? 1 : 0)
  const [said, say] = useState('')
  const list = useRef<HTMLElement>(null)
  const focusNext = useFocusNext(list)
  useEffect(() => {
    if (help.failed) onFail()
  }, [help.failed, onFail])

  const leave = (entry: Entry) => (decision: Left) => {
    help.decide(entry, decision)
    focusNext(open, entry)
    say(t('anonymise.left', { fragment: entry.fragment }))
  }
  const replace = (entry: Entry) => (words: string) => {
    help.replace(entry, words)
    focusNext(open, entry)
    say(t('anonymise.replaced', { fragment: entry.fragment, words, count: mentionsOf(entry, words).length }))
  }
  return (
    <section className="finding-list" aria-labelledby="finding-list" ref={list}>
      <HelpTabs holder={tabs} count={count} tab={tab} onTab={onTab} />
      <h2 id="finding-list" tabIndex={-1}>
        {t('anonymise.title')}
      </h2>
      <p>
        {count > 0 && `${t('anonymise.count', { count })} ${t('anonymise.decide')}`}
        {count === 0 && t(stage === 'looked' ? 'anonymise.nothing' : `anonymise.${stage}`)}
      </p>
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
      {open.length > 0 && (
        <ul className="finding-list__places">
          {open.map((entry) => (
            <FindingEntry key={entry.key} entry={entry} onReplace={replace(entry)} onLeave={leave(entry)} />
          ))}
        </ul>
      )}
      {together && (
        <TogetherCard together={together}>
          {held && <LeaveOr key={held.key} place={held} onLeave={leave(held)} />}
        </TogetherCard>
      )}
      <LeftEntries entries={help.left} leftOf={help.leftOf} onAgain={(entry) => help.decide(entry, null)} />
      {keyFields(help.asking, help.leftOf).map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is what ties a reason to its place.
        <input key={index} type="hidden" form={form.id} name={name} value={value} readOnly />
      ))}
      <p className="soft">{t('anonymise.here')}</p>
      {/* Outside the panels: what a hidden panel says is not heard. */}
      {tabs && createPortal(<Spoken count={count} said={said} />, tabs)}
    </section>
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
