/** What is a hit of a word and what is none, in all pledges: the forms that are marked, of each kind some. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesOf, parseProgramme, parseSearchWords, parseVocabularies, type Found } from '@partiprogram/programmes';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import { readDatasetFiles } from '../scripts/dataset-files.js';

const files = await readDatasetFiles('data');
const vocabularies = parseVocabularies(files, 'nb');
const sources = [...files.programmes.values()];
const everything = sources.flatMap((source) => {
  const programme = parseProgramme(source, 'nb', vocabularies);
  return entriesOf(programme).map((placed) => ({ ...placed, programme }));
});
const words = parseSearchWords({ topics: files.topics, programmes: sources });
const index = await indexEntries(everything, vocabularies.topics, words, 'nb');

const idsOf = ({ hits }: Found): readonly string[] => hits.map(({ searched: { entry } }) => entry.id).sort();

/** Forms that are hits, and forms that are none, by the word that is searched for. */
const HITS: Readonly<Record<string, readonly [hits: string, others?: string]>> = {
  // A part at the beginning or the end of a compound.
  lege: ['fastlege fastleger legevakten legemidler', 'særlig offentlige daglig faglige frivillige boliger'],
  skole: ['skolen grunnskolen skoleveiene ungdomsskoler fagskolene skolehager'],
  skoler: ['skole grunnskoler skolekretsene'],
  barn: ['barna barnehage småbarn barnevernet barnehageplass barnebursdager'],
  bolig: ['boliger boligbygging studentboliger leieboliger', 'boligkompleks'],
  buss: ['busser bussnettet'],
  sykkel: ['sykler sykkelveier elsykler lastesykler', 'syklister'],
  bil: ['bilen bilfrie privatbil legevaktbil', 'stabil'],
  mat: ['maten matjord vegetarmat matkasting', 'informasjon tematikk'],
  hus: ['helsehus kulturhus husbanken', 'huske'],
  helse: ['helsen folkehelse helsesykepleier tannhelse'],
  tid: ['fritid åpningstid ventetiden', 'alltid samtidig måltid tidligere'],
  år: ['skoleår leveår', 'årsaker årlig'],
  by: ['byer byområde bygater', 'bygg bygge bytte byrå'],
  el: ['elbiler elsykler', 'elever handel eldre ellers'],
  hage: ['barnehage skolehager parsellhager'],
  jobb: ['jobber sommerjobber jobbsøkerkurs'],
  idrett: ['toppidrett idrettslag breddeidretter'],
  vann: ['vannveier regnvann', 'vanning'],
  strand: ['strandsonen strandliv'],
  klima: ['klimagasser klimaendringer klimautslipp'],
  natur: ['naturen naturområder naturskog', 'naturlig'],
  råd: ['ungdomsråd eldreråd', 'rådgivning'],
  språk: ['språkkrav tegnspråk'],
  stasjoner: ['bomstasjoner helsestasjoner'],
  bonde: ['bønder', 'hjemmeboende'],
  sykehjem: ['sykehjemsplass'],
  sport: ['skisporten', 'transport transporteres sportslig rapport'],
  eie: ['eie', 'helsesykepleier boligutleiere'],
  politi: ['politiet', 'politikerne politisk politikk politikere'],
  // A part by accident: no word stands before or after it.
  eid: ['', 'arbeid arbeide arbeider'],
  sør: ['', 'sørge sørger'],
  tre: ['treplanting', 'trenger trening trekke treffer mestre'],
  ski: ['skisporten', 'skifte skilles skilting skille'],
  katt: ['', 'eiendomsskatt'],
  lærer: ['lærere lærerne', 'sirkulær sirkulære læreplass'],
  lære: ['læreplass', 'sirkulære'],
  are: ['', 'forutsigbare arenaer sårbare'],
  ap: ['', 'åpen apper apotekene'],
  tran: ['', 'transport transpersoner'],
  ran: ['', 'transport grense'],
  kran: ['', 'kranglet'],
  ren: ['rene renere', 'naturen arkitekturen rensing'],
  jord: ['matjord jordbruk', 'oslofjorden'],
  sak: ['', 'årsaker'],
  menn: ['menn', 'mennesker menneskelig'],
  fisk: ['fritidsfiske', 'geografiske'],
  elev: ['elever skoleelever', 'tjenesteleveranser'],
  lekser: ['leksehjelp leksefri', 'boligkomplekser'],
  konto: ['', 'kontoret'],
  form: ['læringsformer', 'transformere formidling'],
  park: ['parker sykkelparkene skateparker', 'parkering parkeringsavgift'],
  sone: ['strandsonen hjertesoner', 'personer person'],
  plan: ['kommuneplanen handlingsplan', 'planter planetens'],
  tak: ['taket', 'arbeidstakere leietakere'],
  mark: ['bærumsmarka', 'boligmarkedet arbeidsmarkedet gjenbruksmarkeder'],
  sted: ['møtesteder', 'lovfestede'],
  leie: ['leietakere leieboliger', 'helsesykepleier'],
  hold: ['hestehold', 'forhold boforhold arbeidsforhold'],
  lag: ['idrettslag nabolaget', 'lagring anlegg'],
  slag: ['slag', 'idrettslag borettslag'],
  // A prefix makes another word.
  eldre: ['eldreråd eldreomsorg', 'foreldre foreldrene'],
  foreldre: ['foreldrene foreldrebetaling', 'for eldre'],
  bruk: ['bruken energibruken landbruk', 'gjenbruk forbruk'],
  handling: ['handling', 'behandling rusbehandling forhandlinger'],
  bud: ['', 'tilbud anbud forbud ombud'],
  syn: ['livssyn', 'hensyn'],
  arbeid: ['arbeidsliv miljøarbeid', 'samarbeid motarbeide'],
  // A suffix is no word, and no word begins in one.
  bare: ['bare', 'målbare sårbare nedbrytbare fornybare kostbare'],
  skap: ['', 'fellesskap eierskap regnskapet'],
  het: ['', 'frihet mulighet'],
  ring: ['ringer', 'parkering integrering mestring hindringer'],
  mobil: ['mobile', 'mobilitet mikromobilitet mobilitetsplaner'],
  frivillig: ['frivillige frivillighet'],
  // What begins like a compound, and is none.
  veg: ['vei sykkelveier fylkesveier', 'veiledning veivalg vegetasjon vegetarmat'],
  vei: ['veien sykkelveier skoleveiene', 'veiledning foreldreveiledning veivalg'],
  // Two words with the same letters.
  samer: ['', 'samme sammen samferdsel'],
  stemme: ['stemmer stemmerett', 'system systemer mottakssystem'],
  sommer: ['sommerjobber', 'oppmerksom'],
  sol: ['', 'sole isolering'],
  høst: ['høstpløying'],
  parks: ['', 'parkering parkeringsavgift'],
  police: ['politiet', 'politikerne politikk'],
};

describe('a word', () => {
  const vocabulary = new Set(
    everything.flatMap(({ entry, section }) =>
      [entry.statement, entry.details, section.heading, ...(words[entry.id] ?? [])]
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\d]+/gu),
    ),
  );
  for (const [word, [hits, others = '']] of Object.entries(HITS)) {
    it(`is found where it means something: «${word}»`, () => {
      const { words: found } = index.search(word);
      for (const form of hits.split(' ').filter((it) => vocabulary.has(it))) assert.ok(found.has(form), form);
      for (const form of others.split(' ')) assert.ok(!found.has(form), form);
    });
  }

  it('is tried with forms that stand in the pledges', () => {
    const forms = Object.values(HITS).flatMap(([hits]) => hits.split(' ').filter(Boolean));
    assert.deepEqual(
      forms.filter((it) => !vocabulary.has(it)),
      [],
    );
  });

  for (const [typed, meant] of [
    ['skoleaar', 'skoleår'],
    ['skoler', 'skole'],
    ['elsparkesykkel', 'elsparkesykler'],
  ] as const) {
    it(`finds what another finds: «${typed}», «${meant}»`, () => {
      assert.deepEqual(idsOf(index.search(typed)), idsOf(index.search(meant)));
    });
  }
});

describe('a question', () => {
  for (const [question, noun] of [
    ['Skal partiet innføre bompenger?', 'bompenger'],
    ['Når kommer ny skole?', 'skole'],
    ['Hvilke skoler skal legges ned?', 'skoler'],
    ['Hvordan vil dere stoppe klimautslipp?', 'klimautslipp'],
    ['Kan jeg få barnehageplass i januar?', 'barnehageplass'],
    ['What will the party do for elderly people?', 'elderly'],
    ['Vil de bygge flere sykkelveier?', 'sykkelveier'],
    ['Kva vil de gjere med eigedomsskatten, skal han aukast?', 'eiendomsskatten'],
    ['Korleis vil de stogge mobbing?', 'mobbing'],
    ['Har dere tenkt å fjerne eiendomsskatten?', 'eiendomsskatten'],
    ['Will you introduce road tolls?', 'road tolls'],
  ] as const) {
    it(`is about its matter, and not about what is to be done with it: «${question}»`, () => {
      assert.deepEqual(idsOf(index.search(question)), idsOf(index.search(noun)));
    });
  }

  it('is about what is to be done where that is all', () => {
    assert.deepEqual(idsOf(index.search('Vil dere bygge?')), idsOf(index.search('bygge')));
  });
});

describe('a phrase', () => {
  for (const query of [
    '"elsparkesykler"',
    '"el-sparkesykler"',
    '"el sparkesykler"',
    '‹el-sparkesykler›',
    "'elsparkesykler'",
  ]) {
    it(`has hyphens, spaces and nothing for one: ${query}`, () => {
      const { hits } = index.search(query);
      assert.ok(hits.length > 0);
      for (const { searched } of hits) assert.match(searched.entry.statement!, /el[- ]?sparkesykler/i);
    });
  }

  it('stands in any pair of marks', () => {
    const wanted = idsOf(index.search('«åpen barnehage»'));
    assert.ok(wanted.length > 0);
    for (const query of [
      '‹åpen barnehage›',
      '›åpen barnehage‹',
      "'åpen barnehage'",
      '‘åpen barnehage’',
      '’åpen barnehage’',
    ])
      assert.deepEqual(idsOf(index.search(query)), wanted, query);
    assert.deepEqual(index.search("bo's barn's").phrases, []);
  });
});
