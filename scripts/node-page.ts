/**
 * What our elements ask a browser for, in Node: import it before any element. `@lit-labs/ssr` has most of it. Files of a build are
 * read from the disk, by `file:` addresses.
 */
import { readFile } from 'node:fs/promises';
import { installWindowOnGlobal } from '@lit-labs/ssr/lib/dom-shim.js';

/** Node has none. */
class ErrorEventInNode extends Event {
  readonly error: unknown;

  constructor(type: string, { error }: ErrorEventInit) {
    super(type);
    this.error = error;
  }
}

function doNothing(): void {
  // Nobody moves the page, prints it, or clicks.
}

async function fetchFile(url: string): Promise<Response> {
  const text = await readFile(new URL(url), 'utf8').catch(() => undefined);
  return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
}

installWindowOnGlobal();
Object.assign(globalThis, {
  addEventListener: doNothing,
  removeEventListener: doNothing,
  innerHeight: 0,
  requestAnimationFrame: setImmediate,
  ErrorEvent: ErrorEventInNode,
  fetch: fetchFile,
});
// Newer versions of Node have one that cannot be replaced otherwise.
Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
