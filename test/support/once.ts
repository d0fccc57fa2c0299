/**
 * The next event of a type; unlike `oneEvent`, it knows the event's own class.
 *
 * @param target where it is listened for
 * @param type such as `load`
 */
export function once<T extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: T,
): Promise<HTMLElementEventMap[T]> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
