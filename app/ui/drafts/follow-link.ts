import type { DraftKeeper } from './keep-draft.ts'

/** How long someone who goes on to another page waits for a text that is on its way. */
const patience = 4_000

/** A link that is followed right after typing waits for the text; the browser asks only when that fails. */
export function followLink(event: MouseEvent, keeper: DraftKeeper): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || !opensHere(event, link) || !keeper.isUnsent()) return
  event.preventDefault()
  const late = new Promise((done) => setTimeout(done, patience))
  const saved = keeper.settled().then(() => keeper.save())
  void Promise.race([saved, late]).then(() => location.assign(link.href))
}

function opensHere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  const within = link.hash !== '' && link.pathname === location.pathname && link.search === location.search
  return plain && !event.defaultPrevented && !link.target && !within && link.origin === location.origin
}
