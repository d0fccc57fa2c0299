/** Hosts that are the reader's own machine: nothing on the way there can be listened to. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * An address that a page has set.
 *
 * @param value of the attribute, relative or not
 * @param base that relative ones start from
 * @returns undefined for what is empty, broken, or begins with anything but `https:` or `http:`
 */
export function pageAddress(value: string, base: string): URL | undefined {
  if (!value.trim() || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Whether what a reader has written may be sent to an address: over an encrypted line, or to where the page itself is from. */
export function isSafeToSend({ protocol, origin, hostname }: URL): boolean {
  return protocol === 'https:' || origin === location.origin || OWN_MACHINE.test(hostname);
}
