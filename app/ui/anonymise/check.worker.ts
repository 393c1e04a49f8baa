import type { Checked } from '#app/domain/privacy/entries.ts'
import { startLooking } from '#app/domain/privacy/look-through.ts'
import { type Together, togetherIn } from '#app/domain/privacy/together.ts'

export type Question = { field: string; version: number; text: string }
export type Answer = { versions: Record<string, number>; looked: Checked[]; together: Together | undefined }

/** In the order of the form, as the server looks at them: what is said together depends on it. */
const questions = new Map<string, Question>()
// The page calls this worker by the record it is for.
const look = startLooking(self.name)

// Security: the text goes from the page to this worker, which runs in the same browser, and nowhere else.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  questions.set(data.field, data)
  const looked = look([...questions.values()])
  const versions = Object.fromEntries([...questions].map(([field, { version }]) => [field, version]))
  postMessage({ versions, looked, together: togetherIn(looked) } satisfies Answer)
})
