/**
 * The contrast of a colour on another, as WCAG counts it. In a browser, which knows every way to write a colour.
 *
 * @param text may let the background through
 * @param background lets nothing through
 */
export function contrast(text: string, background: string): number {
  const [a, b] = [luminance(background), luminance(background, text)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour that comes of some that are painted one over the other, as `rgb(0, 57, 85)`. */
export function painted(...colours: readonly string[]): string {
  return `rgb(${channels(...colours).join(', ')})`;
}

function luminance(...colours: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = channels(...colours).map((it) => {
    const share = it / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(...colours: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('The browser draws nothing');
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
