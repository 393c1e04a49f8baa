import type { PropsOf } from './element.ts'

type Look = {
  /** attention is for what is live; danger for what cannot be undone; text reads as a link. */
  kind?: 'primary' | 'quiet' | 'attention' | 'danger' | 'text'
  size?: 'small'
}

export function Button({ kind, size, type = 'submit', ...rest }: Look & PropsOf<'button'>) {
  return <button {...rest} type={type} className="button" data-kind={kind} data-size={size} />
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ kind, size, children, ...rest }: Look & PropsOf<'a'> & { href: string }) {
  return (
    <a {...rest} className="button" data-kind={kind} data-size={size}>
      {children}
    </a>
  )
}
