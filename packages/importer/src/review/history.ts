import type { Act } from './act.js';
import { perform } from './perform.js';
import type { Review } from './review.js';

/** An act, and the review before and after it. */
export interface Step {
  readonly act: Act;
  readonly before: Review;
  readonly after: Review;
}

/** A review with what was done to it, and what of that was undone. */
export interface History {
  readonly review: Review;
  /** The last act last. */
  readonly past: readonly Step[];
  /** What is done again first stands last. */
  readonly future: readonly Step[];
}

/** A history after a step back or forth, and that step; without one if there was none. */
export interface Stepped {
  readonly history: History;
  readonly step: Step | undefined;
}

/** The history of a review that nothing was done to. */
export function historyOf(review: Review): History {
  return { review, past: [], future: [] };
}

/** The history after an act; the very same if it changes nothing. What was undone can then not be done again. */
export function performed(history: History, act: Act): History {
  const { review: before, past } = history;
  const after = perform(before, act);
  if (after === before) return history;
  return { review: after, past: [...past, { act, before, after }], future: [] };
}

/** Undoes the last act. */
export function undo(history: History): Stepped {
  const step = history.past.at(-1);
  if (!step) return { history, step };
  const { past, future } = history;
  return { history: { review: step.before, past: past.slice(0, -1), future: [...future, step] }, step };
}

/** Does again what was undone last. */
export function redo(history: History): Stepped {
  const step = history.future.at(-1);
  if (!step) return { history, step };
  const { past, future } = history;
  return { history: { review: step.after, past: [...past, step], future: future.slice(0, -1) }, step };
}
