import type { ShownElement } from '../page/shown-elements.js';

/** The attributes of each element that a host may set from the address of a frame. No other name ever gets onto a tag. */
export const ATTRIBUTES: Readonly<Record<ShownElement, readonly string[]>> = {
  'pledge-list': [
    ...['programme', 'municipality', 'topic', 'section', 'pledges', 'limit', 'group-by'],
    ...['compact', 'controls', 'collapsed', 'deep-links', 'json-ld'],
    ...['source-href', 'download-href', 'sender', 'heading-level', 'loading', 'newer'],
  ],
  'topic-compare': [
    ...['topic', 'municipality', 'programmes', 'issues', 'view', 'only', 'limit'],
    ...['controls', 'deep-links', 'heading-level', 'sender', 'loading', 'newer'],
  ],
  'agree-poll': [
    ...['programme', 'programmes', 'municipality', 'topic', 'pledge', 'pledges', 'issue', 'issues', 'only', 'limit'],
    ...['names', 'storage', 'poll', 'collector', 'receiver-name', 'privacy-url', 'newsletter-action'],
    ...['engage-href', 'topics-href', 'heading-level', 'sender', 'loading', 'newer'],
  ],
};

const NO_WORDS = 'it belongs to words that stand in the page itself, and a frame has none';

/** Attributes that mean nothing in a frame, each with the reason. */
export const NOT_IN_FRAMES: Readonly<Record<string, string>> = {
  'expose-choice': 'events stay inside the frame, where your page does not hear them',
  for: NO_WORDS,
  period: NO_WORDS,
  publisher: NO_WORDS,
};

/** The attributes of the `<program-data>` around the element, for a dataset of the host's own. */
export const DATA_ATTRIBUTES = ['src', 'integrity', 'integrity-nn', 'integrity-en'] as const;

/** Colours that a host may set. Each is the custom property of that name, `--pp-…`. */
export const COLOURS = ['accent', 'surface', 'text'] as const;

/** The name of a colour. */
export type FrameColour = (typeof COLOURS)[number];

/** What else the address may say, of the frame itself. */
export const FRAME_KEYS = ['element', 'lang', 'scheme', 'frame', ...COLOURS, ...DATA_ATTRIBUTES] as const;
