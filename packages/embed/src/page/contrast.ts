/** The least contrast between a text and what is behind it (WCAG 2.2, 1.4.3), and of lines and rings (1.4.11). */
export const LEAST_CONTRAST = { text: 4.5, line: 3 } as const;

/**
 * The contrast between two colours (WCAG 2.2).
 *
 * @param one as `#0b4f8a`
 * @param other as `#ffffff`
 * @returns 1 for the same colour, 21 for black and white
 */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour in sRGB (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
