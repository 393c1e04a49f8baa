import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from './meta-line.tsx'

type Props = { links: { href: string; text: string }[] }

/** The way back up, above the title. */
export function Breadcrumb({ links }: Props) {
  const t = useT()
  return (
    <nav aria-label={t('kit.breadcrumb')}>
      <MetaLine>
        {links.map(({ href, text }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </MetaLine>
    </nav>
  )
}
