// What a password has to be: long, and not to be guessed from what everyone knows. No rules about signs.

export const shortestPassword = 12
export const longestPassword = 128

// Each of these counts for nothing: what is left without them must still be long enough.
const wellKnown =
  `wachtwoord welkom password passwort qwertyuiop asdfghjkl zxcvbnm qwerty azerty 1234567890 0987654321 123456 abcdef
  letmein iloveyou welcome geheim inloggen administrator admin changeme master dragon sunshine monkey football voetbal
  ajax feyenoord nederland holland amsterdam rotterdam utrecht denhaag januari februari maart april juni juli augustus
  september oktober november december lente zomer herfst winter maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag spring summer autumn kring casus werksessie onzekerheid gemeente zorg onderwijs sociaal
  2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030`.split(/\s+/)

const fewestLeft = 8
const fewestSigns = 5

/**
 * Can this password be guessed? `context` are words around the person: the network, their name, their address.
 * Works offline; a list of leaked passwords would ask another server.
 */
export function isGuessable(password: string, context: string[]): boolean {
  const near = context
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
  const known = [...wellKnown, ...near].toSorted((a, b) => b.length - a.length)
  const left = known.reduce((rest, word) => rest.replaceAll(word, ''), unmasked(password.toLowerCase()))
  return left.length < fewestLeft || new Set(left).size < fewestSigns
}

// w@chtw00rd is wachtwoord.
const masks: Record<string, string> = { '@': 'a', $: 's', '€': 'e' }
const unmasked = (password: string) =>
  password.replace(/[@$€]/g, (sign) => masks[sign] ?? sign).replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o')
