import { expect } from '@open-wc/testing';
import { atNames, namesOf } from './at-names.js';

const BAERUM = { id: '3201', name: 'Bærum', county: 'Akershus' };
const publisher = (name: string, party?: { name: string; abbreviation?: string; code?: string }) => ({
  publisher: { name, municipality: BAERUM, ...(party && { party: { id: 'x', ...party } }) },
});
const GREENS = publisher('De Grønne i Bærum', { name: 'Miljøpartiet De Grønne', code: 'MDG' });
const LABOUR = publisher('Bærum Arbeiderparti (2019–2023)', { name: 'Arbeiderpartiet', abbreviation: 'Ap', code: 'A' });
const LIBERALS = publisher('Venstre (V) i Bærum', { name: 'Venstre', code: 'V' });

/** The names that are found in a text, and that nothing of the text is lost. */
function names(text: string, ...programmes: Parameters<typeof namesOf>[0]): readonly string[] {
  const pieces = atNames(text, namesOf(programmes));
  expect(pieces.join('')).to.equal(text);
  return pieces.filter((_, at) => at % 2 === 1);
}

describe('atNames', () => {
  it('finds names in full, without the town, and of the party', () => {
    expect(names('De Grønne i Bærum vil, noe De Grønne ikke skriver om.', GREENS)).to.deep.equal([
      'De Grønne i Bærum',
      'De Grønne',
    ]);
    expect(names('Bærum Arbeiderparti og Arbeiderpartiet, Ap.', GREENS, LABOUR)).to.deep.equal([
      'Bærum Arbeiderparti',
      'Arbeiderpartiet',
      'Ap',
    ]);
    expect(names('Both; the Greens want.', publisher('The Greens in Bærum', { name: 'Green Party' }))).to.deep.equal([
      'the Greens',
    ]);
  });

  it('finds them at either end, twice, and in the genitive, and no part of another word', () => {
    expect(names('Venstre, Venstre og Venstres', LIBERALS)).to.deep.equal(['Venstre', 'Venstre', 'Venstre']);
    expect(names('Apoteket ved venstre bredd', LABOUR, LIBERALS)).to.be.empty;
  });

  it('finds nothing where there is no name, and takes signs for what they are', () => {
    expect(names('En tekst')).to.be.empty;
    expect(names('Liste [A+B] stiller', publisher('Liste [A+B]'))).to.deep.equal(['Liste [A+B]']);
    expect(names('kommune', publisher('Bærum kommune'))).to.be.empty;
  });
});
