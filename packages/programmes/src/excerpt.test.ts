import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { entriesOf, excerptOn, issuesAmong, merged, parseDataset, type Excerpt, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes, issues } = parseDataset(JSON.parse(text), 'nb');
const [hav, fjell, skog, plan] = programmes as readonly [Programme, Programme, Programme, Programme];

const idsIn = (programme: Programme | undefined): string[] =>
  programme ? entriesOf(programme).map(({ entry }) => entry.id) : [];
const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

describe('excerptOn', () => {
  it('keeps what a programme says on the topic, and nothing else of it', () => {
    const { programmes: kept } = excerptOn([hav, fjell], 'ferge', issues);
    assert.deepEqual(idsOf(kept), [hav.id, fjell.id], 'one that says nothing is there too');
    assert.deepEqual(idsIn(kept[0]), [`${hav.id}/ferge/1`]);
    assert.deepEqual(idsIn(kept[1]), []);
    assert.deepEqual(kept[0]?.pledgesByTopic, hav.pledgesByTopic, 'the counts are those of the whole');
  });

  it('keeps what the issues of the topic point to, whatever its own topics', () => {
    const pointing = issues.map((issue) =>
      issue.id === 'ferge-barn'
        ? {
            ...issue,
            stances: [
              { programme: hav.id, state: 'says' as const, position: 'for' as const, pledges: [`${hav.id}/strand/2`] },
            ],
          }
        : issue,
    );
    assert.deepEqual(idsIn(excerptOn([hav], 'ferge', pointing).programmes[0]), [
      `${hav.id}/strand/2`,
      `${hav.id}/ferge/1`,
    ]);
  });

  it('has the issues of the topic on which these programmes have a stance', () => {
    assert.deepEqual(idsOf(excerptOn([hav, fjell], 'ferge', issues).issues), ['ferge-barn']);
    assert.deepEqual(idsOf(excerptOn([skog], 'bad', issues).issues), ['gratis-bad', 'parkering']);
    assert.deepEqual(excerptOn([plan], 'bad', issues).issues, []);
  });

  it('has neither entries nor issues on a topic that nobody is on', () => {
    const { programmes: kept, issues: none } = excerptOn(programmes, 'tomt', issues);
    assert.deepEqual(kept.flatMap(idsIn), []);
    assert.deepEqual(none, []);
  });
});

describe('issuesAmong', () => {
  it('keeps the stances of these programmes, and silence too', () => {
    const some = issuesAmong(issues, [fjell]);
    assert.deepEqual(
      some.map(({ id, stances }) => [id, stances.map(({ programme, state }) => `${programme} ${state}`)]),
      [
        ['badeplasser', [`${fjell.id} says`]],
        ['gratis-bad', [`${fjell.id} nothing-found`]],
        ['parkering', [`${fjell.id} says`]],
        ['ferge-barn', [`${fjell.id} nothing-found`]],
      ],
    );
  });

  it('keeps the notes that are about one of them, and how many speak in all', () => {
    const [badeplasser, , parkering] = issuesAmong(issues, [hav]);
    assert.equal(badeplasser?.notes.length, 1);
    assert.deepEqual(parkering?.notes, []);
    assert.equal(badeplasser?.speakers, 2);
  });
});

describe('merged', () => {
  const alone = (...some: readonly Programme[]): readonly Excerpt[] =>
    some.map((programme) => excerptOn([programme], 'bad', issues));

  it('is the same as what was never apart', () => {
    const whole = excerptOn([hav, fjell, skog], 'bad', issues);
    const together = merged(alone(hav, fjell, skog));
    assert.deepEqual(together.programmes, whole.programmes);
    const stances = (excerpt: Excerpt): unknown =>
      Object.fromEntries(
        excerpt.issues.map(({ id, stances: its, notes, ...rest }) => [
          id,
          { ...rest, notes, stances: new Set(its.map((stance) => JSON.stringify(stance))) },
        ]),
      );
    assert.deepEqual(stances(together), stances(whole));
  });

  it('takes once what comes twice', () => {
    const once = merged(alone(hav, fjell));
    assert.deepEqual(merged([...alone(hav, fjell), ...alone(fjell, hav)]), once);
    assert.deepEqual(merged([excerptOn([hav, fjell], 'bad', issues), ...alone(hav)]).programmes, once.programmes);
  });

  it('changes nothing of what it is given, and is empty where it is given nothing', () => {
    const given = alone(hav, fjell);
    const before = structuredClone(given);
    merged(given);
    assert.deepEqual(given, before);
    assert.deepEqual(merged([]), { programmes: [], issues: [] });
  });
});
