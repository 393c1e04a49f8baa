/**
 * How the surnames of Friesland, Groningen, Twente and the Slavic countries end, and hardly any word: Veenstra, Beeksma,
 * Huizinga, Beernink, Bondarenko. No list holds them all.
 */
const ENDS =
  /..(?:[^aeou]stra|[^aehip]sma|[^k]inga|[lz]enga|[eu]rink|[enr]nink|[lnrt]tink|rdink|[jlnt]tema|enko|[^dvz]ov|ova|[^r]ski|cki|czak|czyk|[sz]iak|wicz|oglu|[ln]escu)$/

/** Whether a word, in small letters without marks, is a surname by its end. Words that end so are listed apart (`onlyWords`). */
export const endsAsSurname = (folded: string): boolean => ENDS.test(folded)
