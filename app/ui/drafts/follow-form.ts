import { hearSignedOut } from '#app/ui/live/signed-out.ts'
import { followLink } from './follow-link.ts'
import type { DraftKeeper } from './keep-draft.ts'

/** Ties the keeping of a draft to what happens on its page. Returns how to untie it. */
export function followForm(form: HTMLFormElement, keeper: DraftKeeper, onSent: () => void): () => void {
  const ends = new AbortController()
  const { signal } = ends
  // Ends when the form is sent: whoever leaves while it is on its way takes it back, and the answer is another page.
  const line = new AbortController()
  signal.addEventListener('abort', () => line.abort())
  form.addEventListener('input', () => keeper.typed(), { signal })
  form.addEventListener(
    'submit',
    (event) => {
      line.abort()
      sendAfter(event, form, keeper, onSent)
    },
    { signal, capture: true },
  )
  form.addEventListener(
    'click',
    (event) => {
      // "Take the other one over" leads to a page without these texts, and says so itself.
      if (event.target instanceof Element && event.target.closest('[data-lets-go]')) keeper.letGo()
    },
    { signal },
  )
  document.addEventListener('click', (event) => followLink(event, keeper), { signal })
  window.addEventListener('online', () => keeper.again(), { signal })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') void keeper.save(true)
    },
    { signal },
  )
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (!keeper.isUnsent()) return
      void keeper.save(true)
      event.preventDefault()
    },
    { signal },
  )
  hearSignedOut(() => void leave(keeper, line.signal), line.signal)
  return () => {
    ends.abort()
    void keeper.save(true).finally(keeper.stop)
  }
}

/** While the draft is on its way the form waits for its version; otherwise it would be in conflict with itself. */
function sendAfter(event: SubmitEvent, form: HTMLFormElement, keeper: DraftKeeper, onSent: () => void) {
  if (!keeper.isSending()) {
    keeper.letGo()
    onSent()
    return
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  void keeper.settled().then(() => form.requestSubmit(event.submitter))
}

/**
 * Security: a text nobody else may read does not stay on the screen of someone who has left. All of it is kept on the server,
 * or it stays: words that are nowhere else are not thrown away, and go along when their writer signs in again.
 */
async function leave(keeper: DraftKeeper, signal: AbortSignal): Promise<void> {
  await keeper.settled()
  if (!signal.aborted && !keeper.isUnsent()) location.replace(location.pathname + location.search)
}
