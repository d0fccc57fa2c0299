import type { Issue, IssueNote, Relation, Stance } from './issue.js';
import type { JsonPlace } from './parse-json.js';
import { readIds, readLines, readWording } from './read-programme.js';

const text = (place: JsonPlace): string => place.text();

/** Reads an issue, in the shape of `data/issues.json` or of a built file. */
export function readIssue(place: JsonPlace): Issue {
  const stances = place.at('stances').list(readStance);
  const speakers = place.at('speakers');
  return {
    id: place.at('id').id(),
    topics: readIds(place.at('topics')),
    title: place.at('title').text(),
    wording: readWording(place),
    relation: relation(place.at('relation')),
    speakers: speakers.exists ? speakers.number(0) : stances.filter(({ state }) => state === 'says').length,
    notes: place.at('notes').list(readNote, 100),
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

function readStance(place: JsonPlace): Stance {
  const programme = place.at('programme').id();
  if (place.at('state').oneOf('says', 'nothing-found') === 'nothing-found')
    return { programme, state: 'nothing-found' };
  return {
    programme,
    state: 'says',
    position: place.at('position').oneOf('for', 'partly', 'against'),
    ...place.optional('summary', text),
    pledges: readIds(place.at('pledges')),
    ...place.optional('prose', (it) => it.list(readLines, 100)),
  };
}
