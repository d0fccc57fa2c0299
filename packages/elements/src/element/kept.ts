/** What takes long to make, kept until it would be made of something else. */
export class Kept<T> {
  #parts: readonly unknown[] | undefined;
  #made: T | undefined;

  /**
   * @param parts all that it is made of, compared by identity
   * @param make makes it of them
   * @returns what was made last if the parts are the same, else it is made anew
   */
  of(parts: readonly unknown[], make: () => T): T {
    if (this.#parts === undefined || parts.some((it, at) => it !== this.#parts?.[at])) {
      this.#made = make();
      this.#parts = parts;
    }
    return this.#made as T;
  }
}
