/**
 * Does something that a first view can wait for, once the browser has nothing else to do.
 *
 * @param act called later, once
 * @param wait how long a browser is given that does not tell, in milliseconds
 */
export function whenIdle(act: () => void, wait = 0): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, wait);
}
