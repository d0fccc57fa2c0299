/**
 * Whether a boolean attribute or property is true: the converter of all of them. In HTML the mere presence of an attribute
 * counts; here the text `false`, in any case, is false too, since Vue, Svelte and templates on servers write it for what is
 * off.
 *
 * @param value of an attribute, null where there is none; or what a framework sets as the property
 */
export function isTrue(value: unknown): boolean {
  return typeof value === 'string' ? value.toLowerCase() !== 'false' : Boolean(value);
}
