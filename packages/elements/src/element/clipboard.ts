/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser let us
 */
export function copyText(text: string): Promise<boolean> {
  // Pages without encryption have no clipboard.
  return (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );
}
