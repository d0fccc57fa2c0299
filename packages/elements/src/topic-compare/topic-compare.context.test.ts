/** What stands beside the table: all of it, however much there is. */
import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { eventually } from '../../../../test/support/eventually.js';
import { fjordby, programmeIn } from '../../../../test/support/fjordby.js';
import '../program-data/program-data.js';
import './topic-compare.js';

describe('<topic-compare>, facts and plans beside the table', () => {
  for (const [id, part] of [
    ['fjordby-hav-2025', 'facts'],
    ['nesbygd-kommune-plan', 'plan'],
  ] as const) {
    it(`are all there where there are more than are drawn at once: ${part}`, async () => {
      const data = await fjordby();
      const section = programmeIn(data, id).sections.find(({ entries }) =>
        entries.some(({ kind }) => kind === 'fact'),
      )!;
      const before = section.entries.filter(({ kind }) => kind === 'fact').length;
      for (let at = 0; at < 350; at++)
        section.entries.push({
          ...{ id: `${id}/x/fact-${at}`, topics: ['bad'], lines: [9, 9], kind: 'fact' },
          statement: { nb: `Tall nummer ${at}`, en: `Figure number ${at}` },
        });
      const el = await settled(embed('topic-compare', { topic: 'bad', programmes: id }, { data }));
      const shown = () => el.shadowRoot!.querySelectorAll(`[part=${part}] li`).length;
      expect(shown()).to.be.within(100, 349);
      await eventually(() => shown() >= before + 350);
    });
  }
});
