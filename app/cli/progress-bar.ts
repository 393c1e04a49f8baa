type Out = { isTTY?: boolean; write: (text: string) => unknown }

const width = 30

/** Tells how far a long work is: one line that grows on a screen, a line for each tenth in a log. */
export function progressBar(out: Out): (part: number) => void {
  let said = -1
  return (part) => {
    const percent = Math.floor(part * 100)
    const isNews = out.isTTY ? percent > said : Math.floor(percent / 10) > Math.floor(said / 10)
    if (!isNews) return
    said = percent
    const done = Math.round(part * width)
    const bar = `[${'#'.repeat(done)}${'.'.repeat(width - done)}]`
    out.write(out.isTTY ? `\r${bar} ${percent} %${percent === 100 ? '\n' : ''}` : `${percent} %\n`)
  }
}
