import type { Finding } from '#app/anonymise/finding.ts'
import type { Together } from '#app/domain/privacy/together.ts'
import type { Answer, Question } from './check.worker.ts'

export type Checked = { field: string; text: string; findings: Finding[] }
export type Checker = ReturnType<typeof startChecker>

/**
 * Looks through one text a field, beside the page so that typing stays smooth. An answer about a text that has changed
 * since is dropped. When it fails there is no live help; the server looks through everything anyway.
 */
export function startChecker(tell: (checked: Checked, together: Together | undefined) => void, failed: () => void) {
  const asked = new Map<string, Question>()
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', failed)
  worker.addEventListener('message', ({ data: { field, version, findings, together } }: MessageEvent<Answer>) => {
    const question = asked.get(field)
    if (question?.version === version) tell({ field, text: question.text, findings }, together)
  })
  return {
    check(field: string, text: string) {
      const before = asked.get(field)
      const question = { field, text, version: (before?.version ?? 0) + 1 }
      asked.set(field, question)
      worker.postMessage(question)
    },
    stop: () => worker.terminate(),
  }
}
