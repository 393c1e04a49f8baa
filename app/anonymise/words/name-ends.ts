// How names end and hardly any word does. No list holds them all, and a list that leaves these out has room for others.

/** Veenstra, Beeksma, Huizinga, Beernink, Wissink, Bondarenko, Elaoui. */
const AS_SURNAME =
  /..(?:[^aeou]stra|[^aehip]sma|[^k]inga|[lz]enga|[eu]rink|[enr]nink|[lnrt]tink|rdink|sink|mann|eijer|elink|kink|[lr]inck|[jlnt]tema|[^c]kema|[dl]lema|dema|[^o]sema|hoff|lmann|skens|tjens|aerts|[jt]mans|uijs|ooij|eij|ingh|enko|chuk|ych|[^dvz]ov|ova|[^r]ski|cki|czak|czyk|[sz]iak|wicz|oglu|[ln]escu|[ao]oui)$/

/** Mstyslav, Ianthyna, Hedayatullah, Tadeusz, Jolianne, Geaneke. */
const AS_GIVEN_NAME =
  /..(?:slava?|slaw|[^gd]yna|ullah|usz|myr|iya|neke|ianne|iana|iane|andra|demir|ddin|agan|lyan|tyan|issa|berto|vna|oljub|tegin|ynn|lina|nna|ian|han|ani|yan|nny|iye|yya|eth|yla|sha|ila)$/

/** Whether a word, in small letters without marks, is a surname by its end. Words that end so are listed apart (`onlyWords`). */
export const endsAsSurname = (folded: string): boolean => AS_SURNAME.test(folded)

/** The same of a first name. */
export const endsAsGivenName = (folded: string): boolean => AS_GIVEN_NAME.test(folded)
