export const sectors = ['care', 'education', 'municipality', 'social', 'other'] as const

/** Where someone works: the shape of their seat at the table. */
export type Sector = (typeof sectors)[number]
