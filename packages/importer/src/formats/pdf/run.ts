/** A piece of text on a page, as the PDF places it. Measures are in points; y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether the font has signs for letters: its text is no text. */
  readonly symbol: boolean;
  /** The name by which the structure of the PDF refers to it. */
  readonly content?: string | undefined;
  /** Whether the PDF says that it belongs to the page, not to the text. */
  readonly artifact?: boolean;
}
