import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import type { Tab } from './help-tabs.tsx'
import type { LiveHelp } from './live-help.tsx'

type Props = {
  form: RefObject<HTMLFormElement>
  draftId: string
  places: AskedPlace[]
  /** What the server found, as it stands here until someone writes, and always without JavaScript. */
  list: ReactNode
  children: ReactNode
}

/** A form with help beside it. The help comes in when someone begins to write; without it, the server's list stays. */
export function WithHelp({ form, draftId, places, list, children }: Props) {
  const t = useT()
  const [Help, setHelp] = useState<{ Live: typeof LiveHelp }>()
  const [tab, setTab] = useState<Tab>()
  const [holder, setHolder] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const element = form.current
    const begin = async ({ target }: { target: EventTarget | null }) => {
      // Not for a button: what comes in moves the page, and a press that began on the button would end beside it.
      if (!(target instanceof Element && target.matches('textarea, input:not([type=hidden]), [contenteditable]')))
        return
      element?.removeEventListener('focusin', begin)
      const loaded = await import('./live-help.tsx').catch(() => undefined)
      if (loaded) setHelp({ Live: loaded.LiveHelp })
    }
    element?.addEventListener('focusin', begin)
    if (element?.contains(document.activeElement)) void begin({ target: document.activeElement })
    return () => element?.removeEventListener('focusin', begin)
  }, [form])
  const panel = (name: Tab) =>
    tab && { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, hidden: tab !== name }
  return (
    <div className="with-help">
      <div ref={setHolder} className="with-help__tabs" />
      <div {...panel('write')}>{children}</div>
      <div className="with-help__panel" {...panel('look')}>
        <aside className="with-help__aside" aria-label={t('anonymise.title')}>
          {Help && form.current ? (
            <Help.Live
              form={form.current}
              draftId={draftId}
              places={places}
              tabs={holder}
              tab={tab}
              onTab={setTab}
              onFail={() => setHelp(undefined)}
            />
          ) : (
            list
          )}
        </aside>
      </div>
    </div>
  )
}
