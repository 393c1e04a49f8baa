import type { Checked } from '#app/domain/privacy/entries.ts'
import type { Together } from '#app/domain/privacy/together.ts'
import type { Answer, Question } from './check.worker.ts'

export type Checker = ReturnType<typeof startChecker>

/**
 * Looks through the texts of a form, beside the page so that typing stays smooth. An answer about a text that has changed
 * since is dropped. When it fails there is no live help; the server looks through everything anyway.
 */
export function startChecker(
  draftId: string,
  tell: (looked: Checked[], together: Together | undefined) => void,
  failed: () => void,
) {
  const asked = new Map<string, number>()
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: draftId })
  worker.addEventListener('error', failed)
  worker.addEventListener('message', ({ data: { versions, looked, together } }: MessageEvent<Answer>) => {
    tell(
      looked.filter(({ field }) => asked.get(field) === versions[field]),
      together,
    )
  })
  return {
    check(field: string, text: string) {
      const version = (asked.get(field) ?? 0) + 1
      asked.set(field, version)
      worker.postMessage({ field, text, version } satisfies Question)
    },
    stop: () => worker.terminate(),
  }
}
