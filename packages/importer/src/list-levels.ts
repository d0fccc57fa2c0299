import type { Line } from './line.js';

/** An item is inside another if it is indented by this many spaces more. */
const DEEPER = 2;

/** The deepest that lists are nested; anything deeper is layout. */
const DEEPEST = 8;

/** Tells how deep items stand, from their marks and indents. */
export class ListLevels {
  readonly #open: { readonly mark: string; readonly indent: number }[] = [];

  /** Begins a list. Returns the depth of its first item, 0. */
  restart(item: Line): number {
    this.#open.length = 0;
    return this.depthOf(item);
  }

  /** The depth of the next item. One that lost its mark stands beside the item before it. */
  depthOf({ mark, indent }: Line): number {
    if (!mark) return Math.max(0, this.#open.length - 1);
    const key = mark.kind + mark.sign;
    const same = this.#open.findLastIndex((it) => it.mark === key && indent < it.indent + DEEPER);
    if (same >= 0) this.#open.length = same + 1;
    else if (this.#open.length < DEEPEST) this.#open.push({ mark: key, indent });
    return this.#open.length - 1;
  }
}
