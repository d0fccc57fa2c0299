/** The class of an element, marked with the build that defined it. */
type Marked = CustomElementConstructor & { build?: string };

/**
 * Says in the console when another build has defined the elements before this one: a tag has one definition for as long as the page is
 * open, so the first one serves all of them. The same build twice is nothing to speak of.
 *
 * @param tag one of the elements
 * @param own what this build would have defined it as
 * @param build the versions of this build
 */
export function nameVersions(tag: string, own: Marked, build: string): void {
  const defined: Marked | undefined = customElements.get(tag);
  if (defined === own) own.build = build;
  else if (defined?.build !== build)
    console.warn(
      `Partiprogram ${defined?.build ?? 'of another kind'} came first and shows all tags of this page; ${build} shows none. ` +
        'Let every script tag name the same build.',
    );
}
