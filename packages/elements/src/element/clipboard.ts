/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser let us: pages without encryption have no clipboard, and some pages put one of theirs there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
