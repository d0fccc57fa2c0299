import { isPeriod, type About } from '@partiprogram/importer';
import { isAddress, type Period } from '@partiprogram/programmes';

/** Who stands behind a programme: one party, several with one list, or a list of no party. */
export type SenderKind = 'party' | 'joint' | 'independent';

/** Whose programme it is, as a person has filled it in so far. */
export interface Who {
  readonly kind: SenderKind;
  /** Ids of the parties behind it: at most one unless it is a joint list. */
  readonly parties: readonly string[];
  /** What readers see: «Bærum Høyre». */
  readonly name: string;
  /** Id of the municipality or county, or `no`; empty until it is chosen. */
  readonly area: string;
  /** Years as typed. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Address of the programme on the web. */
  readonly source: string;
  /** Whether a person has said that all of the programme is there. */
  readonly whole: boolean;
}

/** A form that nobody has filled in. */
export const NOBODY: Who = {
  kind: 'party',
  parties: [],
  name: '',
  area: '',
  from: '',
  to: '',
  title: '',
  source: '',
  whole: false,
};

/** A field that has to be filled in, or filled in otherwise. */
export type WhoField = 'party' | 'parties' | 'name' | 'area' | 'period' | 'source';

/** The fields that stand in the way, in the order of the form. */
export function missingIn(who: Who): readonly WhoField[] {
  const wrong: Readonly<Record<WhoField, boolean>> = {
    party: who.kind === 'party' && who.parties.length !== 1,
    parties: who.kind === 'joint' && who.parties.length < 2,
    area: who.area === '',
    name: who.name.trim() === '',
    period: isWrong(periodOf(who), isPeriod),
    source: isWrong(addressOf(who), isAddress),
  };
  return (Object.keys(wrong) as WhoField[]).filter((field) => wrong[field]);
}

function isWrong<T>(filledIn: T | undefined, isRight: (value: T) => boolean): boolean {
  return filledIn !== undefined && !isRight(filledIn);
}

/** The years as numbers, `NaN` for what is none; undefined where nothing is filled in. */
function periodOf({ from, to }: Who): Period | undefined {
  if (from.trim() === '' && to.trim() === '') return undefined;
  return { from: yearOf(from), to: yearOf(to) };
}

function yearOf(typed: string): number {
  return /^\s*\d{4}\s*$/u.test(typed) ? Number(typed) : NaN;
}

/** The address as browsers write it, or as it was typed where it is none; undefined where nothing is filled in. */
function addressOf({ source }: Who): string | undefined {
  const typed = source.trim();
  if (typed === '') return undefined;
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(whole) ? new URL(whole).href : typed;
}

/**
 * What a programme needs to know of whose it is, with what is wrong in it.
 *
 * @param areaName what readers call the area
 * @param document name of the file
 */
export function aboutOf(who: Who, areaName: string, document: string): About {
  const source = addressOf(who);
  return {
    publisher: {
      name: who.name.trim(),
      parties: who.kind === 'independent' ? [] : who.parties,
      ...(who.kind === 'independent' && { independent: true }),
    },
    area: { id: who.area, name: areaName },
    period: periodOf(who) ?? null,
    document,
    ...(source !== undefined && { source }),
    ...(who.title.trim() !== '' && { title: who.title.trim() }),
    coverage: who.whole ? 'whole' : 'part',
  };
}
