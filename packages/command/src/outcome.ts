/** What a command prints, and whether it did what it was asked for. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly failed?: boolean;
}
