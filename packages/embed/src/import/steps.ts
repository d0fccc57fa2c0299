/** The steps of the import page, in order. Each has an address of its own, so that the browser's Back leads to the one before. */
export const STEPS = ['fil', 'hvem', 'se-over', 'ta-med'] as const;

/** A step of the import page, by its fragment. */
export type Step = (typeof STEPS)[number];

/** The step that an address leads to; the first by default. */
export function stepOf(hash: string): Step {
  return STEPS.find((step) => `#${step}` === hash) ?? STEPS[0];
}
