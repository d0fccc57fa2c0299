import ipaddr from 'ipaddr.js';

/** How much of an address of either kind is its network, in bits: a street of homes, and what one home is given. */
const NETWORK_BITS = { ipv4: 24, ipv6: 56 } as const;

/** Whatever is no address: all of it is one network. */
const UNKNOWN = 'unknown';

/**
 * The network that an address is in: the first 24 bits of an IPv4 address, the first 56 of an IPv6 address.
 *
 * @param address untrusted
 * @returns such as `192.0.2.0/24` or `2001:db8:0:100::/56`; `unknown` for what is no address
 */
export function networkOf(address: string): string {
  const parsed = parse(address);
  if (!parsed) return UNKNOWN;
  const bytes = parsed.toByteArray();
  const bits = NETWORK_BITS[parsed.kind()];
  const kept = bytes.map((byte, index) => (index * 8 < bits ? byte : 0));
  return `${ipaddr.fromByteArray(kept).toString()}/${bits}`;
}

function parse(address: string): ReturnType<typeof ipaddr.process> | undefined {
  try {
    // An IPv4 address may come as an IPv6 one: `::ffff:192.0.2.1`.
    return ipaddr.process(address);
  } catch {
    return undefined;
  }
}

/**
 * The address that a request came from.
 *
 * @param peer the address at the other end of the connection
 * @param forwarded the header `X-Forwarded-For`, untrusted
 * @param proxies how many proxies of the owner's stand before the server: each adds one address at the end of the header, and
 *   what stands before those may be invented
 */
export function clientAddress(peer: string, forwarded: string | undefined, proxies: number): string {
  if (proxies === 0 || forwarded === undefined) return peer;
  const hops = forwarded.split(',').map((it) => it.trim());
  return hops.at(-Math.min(proxies, hops.length)) ?? peer;
}
