import { detect, type Finding } from '#app/anonymise/detect.ts'
import { type Together, togetherIn } from '#app/domain/privacy/together.ts'

export type Question = { field: string; version: number; text: string }
export type Answer = { field: string; version: number; findings: Finding[]; together: Together | undefined }

const texts = new Map<string, { text: string; findings: Finding[] }>()

// Security: the text goes from the page to this worker, which runs in the same browser, and nowhere else.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { field, version, text } = data
  const findings = detect(text)
  texts.set(field, { text, findings })
  postMessage({ field, version, findings, together: togetherIn([...texts.values()]) } satisfies Answer)
})
