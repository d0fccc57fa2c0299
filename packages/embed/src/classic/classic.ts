/*
 * For systems that take `type="module"` out of a script tag, where `embed.js` cannot run: loads it from beside itself. Built into one
 * file that neither imports nor exports, so that it runs as a classic script and as a module. Its own hash vouches for `embed.js`.
 */
import { integrity } from './embed-integrity.js';

/** Of a policy for Trusted Types: `embed.js` makes the one called `partiprogram`, which a page may allow but once. */
const POLICY = 'partiprogram-classic';

/** Marks addresses of ours as trusted. */
interface Policy {
  readonly createScriptURL: (url: string) => string;
}

/** Marks a page that has it already: a policy may be made but once. */
const MARK = Symbol.for('partiprogram:classic');

/** A module has no current script. */
const own = document.currentScript ?? document.querySelector('script[src$="/classic.js"]');
if (own instanceof HTMLScriptElement && !(MARK in window)) {
  Object.defineProperty(window, MARK, { value: true });
  loadEmbed(new URL('embed.js', own.src).href, own.nonce);
}

function loadEmbed(url: string, nonce: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: (it) => it });
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.nonce = nonce;
  script.src = policy ? policy.createScriptURL(url) : url;
  // What does not come is told in the console by the browser, and the words inside the tags stay.
  script.onload = script.onerror = () => script.remove();
  document.head.append(script);
}
