// An address is parsed once, here, and kept in one form. Everything after compares and sends that form (reliability L28).

const localPart = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

/**
 * The one form of an address: lower case, an international domain in punycode. Undefined when it is none.
 * Security: refuses what mail programs read in two ways: quotes, comments, groups, a second @, invisible signs.
 */
export function canonicalAddress(typed: string): string | undefined {
  const address = typed.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), asciiDomain(address.slice(at + 1))]
  if (at < 1 || !localPart.test(local) || !domain || local.startsWith('.') || local.endsWith('.')) return undefined
  return local.length + domain.length < 254 ? `${local}@${domain}` : undefined
}

function asciiDomain(domain: string): string | undefined {
  // Only letters, digits, dots and hyphens of any script: the parser below would read anything else its own way.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return undefined
  const { hostname } = new URL(`http://${domain}`)
  return domainPart.test(hostname) ? hostname : undefined
}

/** One address a line, as a host types them: those that are, and the lines that are none. Commas will do, too. */
export function addressesIn(text: string): { addresses: string[]; strange: string[] } {
  const lines = text.split(/[\r\n,;]+/).filter((line) => line.trim() !== '')
  const read = lines.map((line) => ({ line: line.trim(), address: canonicalAddress(line) }))
  return {
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    strange: read.filter(({ address }) => !address).map(({ line }) => line),
  }
}
