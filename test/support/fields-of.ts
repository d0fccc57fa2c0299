/** The fields of an event that are its own: what whoever hears it is told beside its type. */
export function fieldsOf(event: Event): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}
