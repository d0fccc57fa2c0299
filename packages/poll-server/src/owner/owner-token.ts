import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request may see the page of the owner. It takes as long for a wrong token as for the right one.
 *
 * @param header `Authorization`: `Bearer TOKEN`, or `Basic` with any name and the token as password, as browsers ask for it
 * @param token what it must be
 */
export function isOwner(header: string | undefined, token: string): boolean {
  const [, scheme = '', value = ''] = /^(bearer|basic) +([\w+/=.~-]+)$/i.exec(header ?? '') ?? [];
  const given = scheme.toLowerCase() === 'basic' ? passwordIn(value) : value;
  return timingSafeEqual(digest(given), digest(token));
}

function passwordIn(credentials: string): string {
  const text = Buffer.from(credentials, 'base64').toString();
  return text.slice(text.indexOf(':') + 1);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
