import { type DraftAnswer, type KeptElsewhere, sendDraft } from './draft-answer.ts'
import { differsFrom, type Texts, textsIn } from './draft-texts.ts'

export type DraftStatus =
  | { kind: 'idle' }
  | { kind: 'saved'; savedAt: string }
  | { kind: 'again'; because: 'offline' | 'signed-out' | 'busy' }
  | { kind: 'refused' }
  | { kind: 'conflict'; elsewhere: KeptElsewhere }

/** After a pause in the typing, and at least so often while it goes on; then again and again when it fails. */
export const draftTiming = { pause: 1_500, most: 3_000, retry: 2_000, longestRetry: 30_000 }

type Options = {
  url: string
  version: number
  /** The form as it is now. */
  read: () => FormData
  /** Texts of the draft that are not sent (resting-texts.ts). */
  resting?: () => Texts
  /** Takes in what was kept elsewhere of those. */
  follow?: (texts: Texts) => void
  tell: (status: DraftStatus, version: number) => void
  timing?: typeof draftTiming
}

export type DraftKeeper = ReturnType<typeof keepDraft>

/** Keeps a form on the server while someone writes in it. It never writes over what was kept elsewhere meanwhile. */
export function keepDraft({
  url,
  version,
  read,
  resting = () => ({}),
  follow = () => {},
  tell,
  timing = draftTiming,
}: Options) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let flight: Promise<void> | undefined
  let typing: number | undefined // since when
  let [changes, kept, failures, stopped, refused] = [0, 0, 0, false, false]
  const all = () => ({ ...resting(), ...textsIn(read()) })
  let base: Texts = all()

  function wait(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(save, milliseconds)
  }

  function typed() {
    changes += 1
    typing ??= Date.now()
    if (stopped || flight || failures > 0) return
    wait(Math.max(0, Math.min(timing.pause, typing + timing.most - Date.now())))
  }

  function save(leaving = false): Promise<void> {
    clearTimeout(timer)
    if (stopped || changes === kept) return flight ?? Promise.resolve()
    flight ??= send(leaving).finally(() => {
      flight = undefined
      if (!stopped && failures === 0 && changes !== kept) wait(timing.pause)
    })
    return flight
  }

  async function send(leaving: boolean): Promise<void> {
    const [sent, body] = [changes, read()]
    typing = undefined
    body.set('version', String(version))
    const answer = await sendDraft(url, body, leaving)
    if (
      answer.kind === 'conflict' &&
      !differsFrom(answer.elsewhere.texts, onlyThose(base, textsIn(read()))) &&
      version !== answer.elsewhere.version
    ) {
      // Nothing of this form was changed elsewhere: it was another step of the same draft, or an answer that got lost.
      version = answer.elsewhere.version
      follow(answer.elsewhere.texts)
      base = { ...base, ...resting() }
      return send(leaving)
    }
    settle(answer, sent, body)
  }

  function settle(answer: DraftAnswer, sent: number, body: FormData) {
    failures = answer.kind === 'again' ? failures + 1 : 0
    refused = answer.kind === 'refused'
    if (answer.kind === 'again') wait(Math.min(timing.longestRetry, timing.retry * 2 ** (failures - 1)))
    if (answer.kind === 'conflict') stopped = true
    if (answer.kind === 'refused') kept = Math.max(kept, sent) // Sent again when something changes; until then it is told.
    if (answer.kind === 'saved') {
      version = answer.version
      kept = sent
      base = { ...base, ...textsIn(body) }
    }
    tell(answer, version)
  }

  return {
    typed,
    save,
    /** Whatever waited for the network goes now. */
    again: () => void (failures > 0 && save()),
    /** Until the sending that is under way has its answer. */
    settled: () => flight ?? Promise.resolve(),
    isSending: () => flight !== undefined,
    isUnsent: () => refused || changes !== kept,
    /** The form itself was sent, or its texts were let go of. */
    letGo: () => {
      kept = changes
      refused = false
      clearTimeout(timer)
    },
    /** The form was kept by its own button, as this version. */
    adopt: (newer: number) => {
      version = newer
      stopped = false
      base = all()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const onlyThose = (texts: Texts, named: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name in named))
