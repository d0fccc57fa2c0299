/**
 * Makes every shadow root open that is attached from now on, so that tests, axe and Storybook see into `<agree-poll>`,
 * whose own is closed. Nothing in the built files can be asked for this: any script that runs before ours can do the same,
 * as `stories/accessibility-and-privacy.mdx` says.
 */
export function openRoots(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with `this` below
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}
