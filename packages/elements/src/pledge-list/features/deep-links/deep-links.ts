/**
 * Leads the reader to the entry that the address of the page names, now and whenever it names another.
 *
 * @param reveal called with the id after the `#`
 * @returns a function that stops following the address
 */
export function followAddress(reveal: (id: string) => void): () => void {
  const follow = (): void => {
    const id = idIn(location.href);
    if (id) reveal(id);
  };
  addEventListener('hashchange', follow);
  follow();
  return () => removeEventListener('hashchange', follow);
}

/** The id after the `#` of an address; empty where it cannot be decoded. */
function idIn(address: string): string {
  const [, hash = ''] = address.split('#');
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
