import { redirect } from '@remix-run/node'
import { chooseLanguage } from '#app/domain/members/account-actions.server.ts'
import { ChooseLanguage } from '#app/domain/members/member-forms.server.ts'
import { onWrite, ownPath } from '#app/http/handle.server.ts'
import { languageCookie } from '#app/http/language-cookie.server.ts'

export const loader = () => redirect('/')

// POST /language: read on in the other language, here and in one's mails.
export const action = onWrite(ChooseLanguage, async (ctx, { language, returnTo }) => {
  await chooseLanguage(ctx, language)
  return redirect(ownPath(returnTo), { headers: { 'Set-Cookie': languageCookie(language) } })
})
