export type MarkAnswer =
  | { kind: 'kept' }
  | { kind: 'again'; because: 'offline' | 'busy' | 'signed-out' }
  /** It will never be kept as it is. */
  | { kind: 'refused'; problem?: string }

/** Sends one press. It always has an answer, also without a network. */
export async function sendMark(url: string, present: boolean): Promise<MarkAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ present: present ? 'yes' : 'no' }),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    })
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'again', because: 'signed-out' }
    if (response.status >= 500 || response.status === 429) return { kind: 'again', because: 'busy' }
    return readAnswer(await response.text())
  } catch {
    return { kind: 'again', because: 'offline' }
  }
}

function readAnswer(text: string): MarkAnswer {
  try {
    const answer = JSON.parse(text) as { ok?: unknown; problem?: unknown }
    return answer.ok === true ? { kind: 'kept' } : { kind: 'refused', problem: String(answer.problem ?? '') }
  } catch {
    // A page instead of an answer: of a network that asks to log in first, most often.
    return { kind: 'again', because: 'busy' }
  }
}
