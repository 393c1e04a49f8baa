import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'

const places: { href: string; text: MessageKey }[] = [
  { href: '/agenda', text: 'frame.agenda' },
  { href: '/cases', text: 'frame.cases' },
  { href: '/insights', text: 'frame.insights' },
  { href: '/circles', text: 'frame.circles' },
  { href: '/search', text: 'frame.search' },
]

/** `path`: where the reader is. A page inside a place marks that place too. */
export function SiteNav({ path }: { path: string }) {
  const t = useT()
  return (
    <nav className="site-nav" aria-label={t('frame.mainMenu')}>
      <ul className="site-nav__list">
        {places.map(({ href, text }) => (
          <li key={href}>
            <a className="site-nav__link" href={href} aria-current={currentFor(href, path)}>
              {t(text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentFor(href: string, path: string) {
  const [pathname = ''] = path.split('?')
  if (pathname === href) return 'page'
  return pathname.startsWith(`${href}/`) || undefined
}
