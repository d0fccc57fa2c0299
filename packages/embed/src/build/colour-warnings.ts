import type { Choice } from './choice.js';
import { contrastOf, LEAST_CONTRAST } from '../page/contrast.js';

/** What most pages have behind their text, in a light scheme and in a dark one. */
const PAPER = { light: '#ffffff', dark: '#16181c' } as const;

/** What is hard to see. */
export type ColourWarning = 'accent-on-light' | 'accent-on-dark' | 'accent-on-surface' | 'text-on-surface' | 'half';

/**
 * Looks for colours that readers would hardly see. An accent is used for lines and the ring of the focus, text for what is read.
 *
 * @returns nothing where all is well
 */
export function colourWarnings({ colours }: Choice): readonly ColourWarning[] {
  const { accent, surface, text } = colours;
  const dark = colours['accent-dark'] ?? accent;
  const isFaint = (one: string | undefined, other: string, least: number): boolean =>
    one !== undefined && contrastOf(one, other) < least;
  const onPage = [
    { warning: 'accent-on-light', if: isFaint(accent, PAPER.light, LEAST_CONTRAST.line) },
    { warning: 'accent-on-dark', if: isFaint(dark, PAPER.dark, LEAST_CONTRAST.line) },
  ] as const;
  const onSurface = [
    {
      warning: 'accent-on-surface',
      if: [accent, dark].some((it) => surface !== undefined && isFaint(it, surface, LEAST_CONTRAST.line)),
    },
    { warning: 'text-on-surface', if: surface !== undefined && isFaint(text, surface, LEAST_CONTRAST.text) },
    { warning: 'half', if: (surface === undefined) !== (text === undefined) },
  ] as const;
  return [...(surface === undefined ? onPage : []), ...onSurface].filter((it) => it.if).map(({ warning }) => warning);
}
