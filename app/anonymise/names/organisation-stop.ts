const words = new Set('wmo wlz pgb jeugdwet zvw dhr mw mevr mevrouw meneer'.split(' '))

/** What follows a kind word and is no name: "de gemeente Wmo-consulent". */
export const isOffDuty = (lower: string) => words.has(lower)
