import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** To the other language, and back to this page. A POST: a choice is kept, so a GET may not make it. */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useT()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  return (
    <form action="/language" method="post">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="returnTo" value={path} />
      <Button kind="text" lang={other}>
        {t('frame.otherLanguage')}
      </Button>
    </form>
  )
}
