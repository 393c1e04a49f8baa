// Two ways to say the same. The browser reads this file too.

/** Words on each side. */
export const mostWords = 3
export const mostCharacters = 60
