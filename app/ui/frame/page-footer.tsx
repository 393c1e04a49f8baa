import { useT } from '#app/i18n/use-t.ts'
import { LanguageSwitch } from './language-switch.tsx'

export function PageFooter({ path }: { path: string }) {
  const t = useT()
  return (
    <footer className="page-footer">
      <p className="page-footer__promise">{t('frame.privacy')}</p>
      <nav aria-label={t('frame.footer')}>
        <ul className="row">
          <li>
            <a href="/methods">{t('frame.methods')}</a>
          </li>
          <li>
            <a href="/accessibility">{t('frame.accessibility')}</a>
          </li>
          <li>
            <a href="/privacy">{t('frame.privacyPage')}</a>
          </li>
        </ul>
      </nav>
      <LanguageSwitch path={path} />
    </footer>
  )
}
