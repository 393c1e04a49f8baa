import type { ReactNode } from 'react'

/** With `href` the words are a link, and the line under them is its underline. */
type Props = { children: ReactNode; href?: string }

/** Not known yet: a dotted line under the words. */
export const Uncertain = (props: Props) => <Marked {...props} mark="uncertain" />

/** Known now: a solid line under the words. */
export const Known = (props: Props) => <Marked {...props} mark="known" />

function Marked({ mark, href, children }: Props & { mark: 'uncertain' | 'known' }) {
  const Tag = href ? 'a' : 'span'
  return (
    <Tag className={mark} href={href}>
      {children}
    </Tag>
  )
}
