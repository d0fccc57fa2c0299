import { trustedTypesPolicy } from '@partiprogram/elements/trusted-types';

let worker: Worker | undefined;

/** The worker that parses PDFs, so that the page stays awake meanwhile. It is started for the first PDF. */
export function pdfWorker(): Worker {
  const { href } = new URL('pdf-worker.js', import.meta.url);
  return (worker ??= new Worker(trustedTypesPolicy().createScriptURL(href), { type: 'module' }));
}
