import type { Found, FoundPledge } from './truth.js';

/** How what was read compares with what there is. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  /** Entries that hold two pledges or more, and parts of a pledge that were read as several. */
  readonly joined: number;
  readonly split: number;
  readonly f1: number;
}

/** Compares the headings of a reading with the truth. */
export function scoreHeadings(truth: Found, read: Found): Score {
  return scoreOf(truth.headings, read.headings);
}

/** Compares the pledges of a reading with the truth: words, heading above, depth and number must agree. */
export function scorePledges(truth: Found, read: Found): Score {
  const texts = ({ pledges }: Found): readonly string[] => pledges.map(({ text }) => text);
  const { joined, split } = scoreOf(texts(truth), texts(read));
  return { ...scoreOf(truth.pledges.map(keyOf), read.pledges.map(keyOf)), joined, split };
}

function keyOf({ text, heading, depth, number = 0 }: FoundPledge): string {
  return [heading, depth, number, text].join('\n');
}

function scoreOf(truth: readonly string[], read: readonly string[]): Score {
  const left = [...truth];
  const invented = read.filter((it) => {
    const at = left.indexOf(it);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const found = read.length - invented.length;
  return {
    found,
    missed: left.length,
    invented: invented.length,
    joined: invented.filter((it) => left.filter((missed) => it.includes(missed)).length > 1).length,
    split: left.filter((it) => invented.filter((part) => part !== '' && it.includes(part)).length > 1).length,
    f1: found === 0 ? 0 : (2 * found) / (truth.length + read.length),
  };
}
