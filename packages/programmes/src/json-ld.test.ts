import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { entriesOf, jsonLdOf, parseDataset, withEntries, type Entry, type Programme } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const { programmes } = parseDataset(JSON.parse(text), 'nb');

interface Statement {
  readonly '@type': string;
  readonly text: string;
  readonly inLanguage: string;
  readonly identifier: string;
  readonly description?: string;
  readonly author: { readonly name: string };
}

/** What is written of programmes, each sentence beginning with the language that it is in. */
function writtenOf(of: readonly Programme[]): readonly Statement[] {
  const leadIn = (publisher: string, language: string): string => `${language}: ${publisher} vil`;
  return (jsonLdOf(of, leadIn) as { '@graph': readonly Statement[] })['@graph'];
}

describe('linked data', () => {
  it('is of pledges alone: no principle, fact or question, and nothing that a municipality plans', () => {
    const pledges = programmes
      .filter(({ kind }) => kind !== 'planning-programme')
      .flatMap((it) => entriesOf(it).filter(({ entry }) => entry.kind === 'pledge'));
    assert.ok(pledges.length < programmes.flatMap(entriesOf).length);
    assert.deepEqual(
      writtenOf(programmes).map(({ identifier }) => identifier),
      pledges.map(({ entry }) => entry.id),
    );
  });

  it('says in a whole sentence who will do it, in the language of the programme’s texts', () => {
    const [first] = writtenOf(programmes);
    assert.equal(first?.text, 'nb: Fjordby Havparti vil åpne to nye badeplasser.');
    assert.equal(first.author.name, 'Fjordby Havparti');
    const english = programmes.map((it): Programme => ({ ...it, wording: 'en' }));
    assert.match(writtenOf(english)[0]?.text ?? '', /^en: /);
    for (const { text, inLanguage } of writtenOf(english)) {
      assert.match(text, /[^.]\.$/);
      assert.equal(inLanguage, 'en');
    }
  });

  it('adds no second full stop', () => {
    const [hav] = programmes;
    assert.ok(hav);
    const sections = hav.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({ ...entry, statement: `${entry.statement} o.l.` })),
    }));
    assert.match(writtenOf([{ ...hav, sections }])[0]?.text ?? '', /badeplasser o\.l\.$/);
  });

  it('is a quotation in its own language where the words are the document’s alone, and no sentence of ours', () => {
    const [hav] = programmes;
    assert.ok(hav);
    const sections = hav.sections.map((section) => ({
      ...section,
      sections: [],
      entries: section.entries.map(
        ({ statement, ...entry }) => ({ ...entry, quote: statement, quoteLanguage: 'se' }) as Entry,
      ),
    }));
    for (const it of writtenOf([{ ...hav, sections }])) {
      assert.deepEqual([it['@type'], it.inLanguage, it.description], ['Quotation', 'se', undefined]);
      assert.doesNotMatch(it.text, / vil |undefined/);
    }
  });

  it('leaves the words of a document as they are, with a whole sentence beside them', () => {
    const [hav] = programmes;
    assert.ok(hav);
    const [section] = withEntries(hav, ({ id }) => id.endsWith('/strand/1')).sections;
    assert.ok(section);
    const entries = section.entries.map((entry) => ({ ...entry, quote: 'To nye badeplasser' }));
    const [quotation] = writtenOf([{ ...hav, sections: [{ ...section, entries, sections: [] }] }]);
    assert.equal(quotation?.text, 'To nye badeplasser');
    assert.equal(quotation['@type'], 'Quotation');
    assert.equal(quotation.description, 'nb: Fjordby Havparti vil åpne to nye badeplasser.');
  });
});
