/** What was kept elsewhere while someone wrote here: another tab, another device. */
export type KeptElsewhere = { version: number; savedAt: string; texts: Record<string, string> }

export type DraftAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; elsewhere: KeptElsewhere }
  /** It cannot be kept as it is; the form says why when it is sent. */
  | { kind: 'refused' }
  | { kind: 'again'; because: 'offline' | 'signed-out' | 'busy' }

/** Sends what stands in the form. It always has an answer, also without a network. */
export async function sendDraft(url: string, body: FormData, leaving: boolean): Promise<DraftAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      keepalive: leaving && isSmall(body),
      signal: leaving ? undefined : AbortSignal.timeout(20_000),
    })
    return await readAnswer(response)
  } catch {
    return { kind: 'again', because: 'offline' }
  }
}

// A browser finishes a request of a page that is gone only when it is under 64 kB.
function isSmall(body: FormData): boolean {
  let characters = 0
  for (const [name, value] of body) characters += name.length + 200 + (typeof value === 'string' ? value.length * 3 : 0)
  return characters < 60_000
}

async function readAnswer(response: Response): Promise<DraftAnswer> {
  // 403: the cookie is still there, and its sign-in has ended.
  if (response.type === 'opaqueredirect' || [302, 401, 403].includes(response.status)) {
    return { kind: 'again', because: 'signed-out' }
  }
  if (response.status >= 500 || response.status === 429) return { kind: 'again', because: 'busy' }
  const answer = jsonIn(await response.text())
  if (!isRecord(answer)) return response.ok ? { kind: 'again', because: 'signed-out' } : { kind: 'refused' }
  if (answer.ok === true) return { kind: 'saved', version: Number(answer.version), savedAt: String(answer.savedAt) }
  return isRecord(answer.beside) ? { kind: 'conflict', elsewhere: elsewhereIn(answer.beside) } : { kind: 'refused' }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // A page instead of an answer: the one to sign in, most often.
  }
}

/** The server puts the texts that were kept elsewhere in one list, with their version and when they were kept. */
export function elsewhereIn(beside: Record<string, unknown>): KeptElsewhere {
  const { version, savedAt, ...texts } = beside
  const written = Object.entries(texts).map(([name, text]) => [name, String(text ?? '')])
  return { version: Number(version), savedAt: String(savedAt ?? ''), texts: Object.fromEntries(written) }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
