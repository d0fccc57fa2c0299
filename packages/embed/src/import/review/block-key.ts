/** What a key does in the list of what was read. */
export type KeyAct =
  'heading' | 'entry' | 'text' | 'join' | 'split' | 'move' | 'topics' | 'confirm' | 'next-doubt' | 'undo' | 'redo';

/** The keys, by the Norwegian words on the buttons. */
export const KEYS: Readonly<Record<KeyAct, string>> = {
  heading: 'O',
  entry: 'P',
  text: 'I',
  join: 'S',
  split: 'D',
  move: 'F',
  topics: 'T',
  confirm: 'R',
  'next-doubt': 'N',
  undo: 'Z',
  redo: 'Y',
};

/** What a pressed key does: a letter alone, or Control with Z or Y as everywhere. */
export function keyAct({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyAct | undefined {
  const letter = key.toUpperCase();
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (letter === 'Z') return shiftKey ? 'redo' : 'undo';
    return letter === 'Y' ? 'redo' : undefined;
  }
  return (Object.keys(KEYS) as KeyAct[]).find((act) => KEYS[act] === letter);
}
