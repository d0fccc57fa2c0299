import type { CSSResult, LitElement } from 'lit';

/** Vouches for a part by its name; rejects when it is not to be imported. */
export type PartCheck = (name: string) => Promise<unknown>;

let check: Promise<PartCheck> | undefined;

/**
 * Holds back all parts until there is a check of them, since a plain `import()` knows no integrity: a script tag fetches
 * and checks each part first, so that it vouches for parts as it does for all else. It has to be called before the first
 * element is defined, which may want a part at once.
 *
 * @returns takes the check
 */
export function holdParts(): (check: PartCheck) => void {
  let give: (check: PartCheck) => void = () => undefined;
  check = new Promise((resolve) => (give = resolve));
  return give;
}

/**
 * Loads a part of an element that a page can do without until a reader, or an attribute, asks for it.
 *
 * @param name of the module, without a folder; unique among all parts
 * @param load imports it
 */
export async function loadPart<T>(name: string, load: () => Promise<T>): Promise<T> {
  await (
    await check
  )?.(name);
  return load();
}

/**
 * Adds the styles of a part to an element, once.
 *
 * @param host that the part belongs to
 * @param styles of the part
 */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
