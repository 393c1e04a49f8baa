/** What can wait for someone, the most pressing first. The browser reads this file too. */
export type Waiting = {
  kind: 'harvest' | 'suggestion' | 'desk' | 'draft'
  id: string | null
  title: string
  count: number
}

const pages = {
  harvest: (id: string) => `/cases/${id}/harvest/approval`,
  suggestion: (id: string) => `/cases/${id}/suggestions`,
  desk: () => '/desk',
  draft: (id: string) => `/cases/${id}/draft`,
}

export const placeToAnswer = ({ kind, id }: Waiting): string => pages[kind](id ?? '')
