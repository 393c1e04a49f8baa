// The words of this capability. The browser reads this file too.

export const uncertaintyStates = ['named', 'recognised', 'explored', 'shifted', 'dissolved', 'still_open'] as const
export type UncertaintyState = (typeof uncertaintyStates)[number]

/** What may become of an uncertainty at a table. Still open is a full outcome. */
export const outcomes = ['shifted', 'dissolved', 'still_open'] as const
export type Outcome = (typeof outcomes)[number]

/** Something is known now: drawn as a solid line. */
export const isKnown = (state: string): boolean => state === 'shifted' || state === 'dissolved'
