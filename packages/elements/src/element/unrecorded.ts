import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Classes: PostHog, FullStory, Sentry, Mixpanel (two), Amplitude, Mouseflow, and what is built on rrweb. */
const CLASSES = 'ph-no-capture fs-exclude sentry-block mp-block mp-no-track amp-block mf-excluded rr-block'.split(' ');

/** Attributes: Hotjar, Clarity, Datadog, Heap (two), Matomo, LogRocket, Smartlook, Contentsquare. */
const ATTRIBUTES = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-heap-redact-text': 'true',
  'heap-ignore': 'true',
  'data-matomo-mask': '',
  'data-private': '',
  'data-sl': 'exclude',
  'data-cs-mask': '',
};

/**
 * Asks tools that record what readers do on a page to leave an element out, each by its own mark. What the page has set
 * itself stays.
 *
 * @param element marked with all that is in it
 */
export function leaveUnrecorded(element: Element): void {
  if (CLASSES.every((name) => element.classList.contains(name))) return;
  element.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}

/** {@link leaveUnrecorded}, in a template: `<div ${unrecorded()}>`. */
export const unrecorded = directive(
  class extends Directive {
    override update({ element }: ElementPart): symbol {
      leaveUnrecorded(element);
      return noChange;
    }

    render(): symbol {
      return noChange;
    }
  },
);
