import { Fragment } from 'react'

/** An address that is too long for its line goes on at its @ or at a dot, never halfway a word. Copied, it is whole. */
export function EmailAddress({ children }: { children: string }) {
  const [first, ...others] = children.split(/(?=[@.])/)
  return (
    <strong>
      {first}
      {others.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address do not change places.
        <Fragment key={at}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </strong>
  )
}
