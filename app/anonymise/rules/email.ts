import { matchesOf, type Rule } from '../finding.ts'

const ADDRESS =
  /(?<![\p{L}\p{M}\d._%+-])[\p{L}\d_][\p{L}\p{M}\d.'_%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d@])/gu

export const email: Rule = {
  name: 'email.address',
  label: 'EMAIL',
  kind: 'block',
  proof: 'shape',
  proposals: { nl: ['een e-mailadres'], en: ['an e-mail address'] },
  find: (text) => matchesOf(text, ADDRESS),
}
