const attached = new WeakMap<Element, ElementInternals>();

// What an element says of itself only to assistive technology cannot be read from outside. Imported before an element is
// made, this listens in.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with `this` below
const attachInternals = HTMLElement.prototype.attachInternals;
HTMLElement.prototype.attachInternals = function (this: HTMLElement): ElementInternals {
  const internals = attachInternals.call(this);
  attached.set(this, internals);
  return internals;
};

/**
 * Whether an element says that it is busy.
 *
 * @returns `true` or `false`, null when it says nothing
 */
export function busyOf(element: Element): string | null {
  return attached.get(element)?.ariaBusy ?? null;
}
