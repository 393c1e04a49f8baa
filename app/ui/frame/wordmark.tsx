import { splitName } from './split-name.ts'

/** The name of the network: begun in doubt, ended in knowing. The label keeps it one word for a screen reader. */
export function Wordmark({ name }: { name: string }) {
  const [open, known] = splitName(name)
  return (
    <a className="wordmark" href="/" aria-label={name}>
      <span className="wordmark__open">{open}</span>
      <span className="wordmark__known">{known}</span>
    </a>
  )
}
