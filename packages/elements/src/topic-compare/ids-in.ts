/** The words of an attribute that takes several ids. */
export function idsIn(attribute: string): readonly string[] {
  return attribute.split(/\s+/).filter(Boolean);
}
