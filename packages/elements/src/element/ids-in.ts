/** The ids, addresses or hashes in an attribute that takes several, with spaces between them. */
export function idsIn(attribute: string): readonly string[] {
  return attribute.split(/\s+/).filter(Boolean);
}
