import type { Choice } from './choice.js';

/** The custom properties that make the chosen colours, each with its value; none where no colour was chosen. */
export function customProperties({ colours }: Choice): Readonly<Record<string, string>> {
  const { accent, surface, text } = colours;
  const dark = colours['accent-dark'];
  const accents = accent !== undefined && dark !== undefined ? `light-dark(${accent}, ${dark})` : (accent ?? dark);
  return {
    ...(accents !== undefined && { '--pp-accent': accents }),
    ...(surface !== undefined && { '--pp-surface': surface }),
    ...(text !== undefined && { '--pp-text': text }),
  };
}
