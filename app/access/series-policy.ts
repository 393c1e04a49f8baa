import { isHost, type Rules } from './rule.ts'

type SeriesFacts = { circleId: string }

export const seriesPolicy = {
  'series.make': (member, series: SeriesFacts) => isHost(member, series),
  'series.revise': (member, series: SeriesFacts) => isHost(member, series),
} satisfies Rules
