/** What a box with code says. */
export const codeBoxTexts = {
  copy: 'Kopier',
  copied: 'Kopiert.',
  copyByHand: 'Nettleseren ga ikke lov. Teksten er merket: kopier den med Ctrl+C.',
  save: (file: string) => `Last ned ${file}`,
  saved: (file: string) => `${file} er lastet ned.`,
} as const;
