import { isIPv6 } from 'node:net'

/**
 * Where someone calls from, to count by. Security: a connection of IPv6 has a whole /64 of addresses to call from, so that
 * is one place. An IPv4 address in the clothes of IPv6 is the same place as without.
 * A port, which some proxies say too, is another for each connection and is left out.
 */
export function placeOfCaller(said: string): string {
  const [, address = said] = /^\[(.*)\](?::\d+)?$/.exec(said) ?? /^([\d.]+):\d+$/.exec(said) ?? []
  if (!isIPv6(address)) return address
  const groups = groupsOf(address)
  return groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
    ? groups.slice(6).flatMap(bytesOf).join('.')
    : `${groups.slice(0, 4).join(':')}::/64`
}

/** All eight of them, each written one way; which of our own cards it came in by is left out. */
function groupsOf(address: string): string[] {
  const { hostname } = new URL(`http://[${address.replace(/%.*/, '')}]`)
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean))
  return [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
}

const bytesOf = (group: string): number[] => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]
