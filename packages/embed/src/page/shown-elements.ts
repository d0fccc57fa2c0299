/** The elements that code to paste, or a frame, can show. */
export const SHOWN_ELEMENTS = ['pledge-list', 'topic-compare', 'agree-poll'] as const;

/** The name of such an element's tag. */
export type ShownElement = (typeof SHOWN_ELEMENTS)[number];
