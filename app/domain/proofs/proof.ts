/** What stands on a proof of participation. Nothing of what was said, and no case. */
export type Proof = {
  code: string
  name: string
  title: string
  kind: string
  circle: string
  startsAt: string
  endsAt: string
  hours: number
}

const quarter = 15 * 60_000

/** From the start to the end, in whole quarters: never more time than there was, and a quarter at least. */
export const hoursBetween = (startsAt: Date, endsAt: Date): number =>
  Math.max(1, Math.floor((endsAt.getTime() - startsAt.getTime()) / quarter)) / 4
