import type { Issue, IssueNote, Relation, Stance } from './issue.js';
import { MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import { readIds, readWording } from './read-programme.js';
import { readEntryIds, readLines } from './read-section.js';
import type { Steps } from './steps.js';

const text = (place: JsonPlace): string => place.text();

/**
 * Reads issues, in the shape of `data/issues.json` or of a built file.
 *
 * @param most how many there may be, and how many programmes may have a stance on each
 */
export function readIssues(
  place: JsonPlace,
  most: Readonly<Record<'issues' | 'programmes', number>> = MOST,
): Steps<readonly Issue[]> {
  const ids = new Set<string>();
  return place.listInSteps((it) => readIssue(it, ids, most.programmes), most.issues);
}

function readIssue(place: JsonPlace, ids: Set<string>, most: number): Issue {
  const programmes = new Set<string>();
  const stances = place.at('stances').list((it) => readStance(it, programmes), most);
  const speakers = place.at('speakers');
  return {
    id: place.at('id').newId(ids),
    topics: readIds(place.at('topics')),
    title: place.at('title').name(),
    ...place.optional('proposition', (it) => it.name()),
    wording: readWording(place),
    relation: relation(place.at('relation')),
    speakers: speakers.exists ? speakers.number(0) : stances.filter(({ state }) => state === 'says').length,
    notes: place.at('notes').list(readNote, MOST.references),
    stances,
  };
}

function relation(place: JsonPlace): Relation {
  return place.oneOf('same', 'similar', 'degree', 'direction', 'only-one');
}

function readNote(place: JsonPlace): IssueNote {
  return {
    about: readIds(place.at('about')),
    ...place.optional('relation', relation),
    ...place.optional('text', text),
  };
}

function readStance(place: JsonPlace, programmes: Set<string>): Stance {
  const programme = place.at('programme').newId(programmes);
  if (place.at('state').oneOf('says', 'nothing-found') === 'nothing-found')
    return { programme, state: 'nothing-found' };
  return {
    programme,
    state: 'says',
    position: place.at('position').oneOf('for', 'partly', 'against'),
    ...place.optional('summary', text),
    pledges: readEntryIds(place.at('pledges')),
    ...place.optional('prose', (it) => it.list((lines) => readLines(lines), MOST.references)),
  };
}
