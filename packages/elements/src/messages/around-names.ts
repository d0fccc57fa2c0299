/** Stands for a name while a message is put together: no text of a dataset may have it. */
const NAME = '\0';

/**
 * The words of a message around the names in it, so that the names can be marked: a browser that translates the page would
 * make “Left” of Venstre.
 *
 * @param message that takes names, with commas between them
 * @param names in order
 * @returns one more piece than there are names in the message: a name stands between each two
 */
export function aroundNames(message: (names: string) => string, names: readonly string[]): readonly string[] {
  return message(names.map(() => NAME).join(', ')).split(NAME);
}
