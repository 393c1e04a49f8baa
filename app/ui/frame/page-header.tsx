import { useT } from '#app/i18n/use-t.ts'
import { AccountLinks, type FrameMember } from './account-links.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SearchBox } from './search-box.tsx'
import { SiteNav } from './site-nav.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = { networkName: string; path: string; query?: string; member?: FrameMember }

/** The places stand in the bar where there is room, and in a menu where there is not. It opens without JavaScript. */
export function PageHeader({ networkName, path, query, member }: Props) {
  const t = useT()
  return (
    <header className="page-header">
      <Wordmark name={networkName} />
      <div className="page-header__bar">
        <SiteNav path={path} />
      </div>
      <div className="page-header__tools">
        <SearchBox query={query} />
        <div className="page-header__bar page-header__account">
          <LanguageSwitch path={path} />
          <AccountLinks member={member} />
        </div>
        <details className="page-header__menu">
          <summary className="page-header__summary">{t('frame.menu')}</summary>
          <div className="page-header__panel">
            <SiteNav path={path} />
            <div className="page-header__account">
              <AccountLinks member={member} />
              <LanguageSwitch path={path} />
            </div>
          </div>
        </details>
      </div>
    </header>
  )
}
