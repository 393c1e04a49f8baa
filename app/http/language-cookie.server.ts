import { config } from '#app/config.server.ts'
import { isLanguage, type Language } from '#app/i18n/translate.ts'

const year = 365 * 86_400

/** Keeps the language someone reads in. Only the server reads it. */
export const languageCookie = (language: Language): string =>
  `language=${language}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${config.secure ? '; Secure' : ''}`

/** At sign-in: the site goes on in one's own language, unless another was chosen on this device. */
export function withLanguage(request: Request, cookie: string, language: string): Headers {
  const headers = new Headers({ 'Set-Cookie': cookie })
  const chosen = /(?:^|;\s*)language=/.test(request.headers.get('Cookie') ?? '')
  if (!chosen && isLanguage(language)) headers.append('Set-Cookie', languageCookie(language))
  return headers
}
