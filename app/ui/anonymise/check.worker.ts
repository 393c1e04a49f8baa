import { detect, type Finding } from '#app/anonymise/detect.ts'

export type Question = { field: string; version: number; text: string }
export type Answer = { field: string; version: number; findings: Finding[] }

// Security: the text goes from the page to this worker, which runs in the same browser, and nowhere else.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { field, version, text } = data
  postMessage({ field, version, findings: detect(text) } satisfies Answer)
})
