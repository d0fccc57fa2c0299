/** Searches in other words than those of the programmes: everyday ones in English, and nynorsk for bokmål. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { indexEntries } from '../packages/elements/src/pledge-list/features/search/index-entries.js';
import { readVoterSearches } from '../scripts/voter-searches.js';

const { searched, topics, words } = await readVoterSearches();
const all = [...searched.values()].flat();
const everything = await indexEntries(all, topics, words, 'nb');

const source = JSON.parse(await readFile('data/topics.json', 'utf8')) as readonly {
  readonly label: { readonly en: string };
}[];

/** What our topics are called in English. */
const englishLabels = new Set(source.flatMap(({ label }) => label.en.toLowerCase().split(/, | and (?:the )?/)));

/** What people in a municipality look for in English. */
const ENGLISH = `
school schools education teacher teachers pupils student students health healthcare work jobs culture sports
sport leisure economy finances tax taxes food agriculture language lonely loneliness gay lesbian traffic toll
tolls swimming elections voting garbage trash police parks climate environment nature wildlife forests trees
dogs birds fish water sea children kids teenagers youth parents family families baby elderly seniors pension
doctor doctors nurse hospital dentist psychologist dementia depression anxiety alcohol drugs smoking disability
disabled wheelchair housing house houses apartments rent homeless unemployment wages union business companies
shops tourism bus buses train ferry bike bikes cycling car cars parking roads road snow pavement transport fire
flood war defence safety security crime violence abuse terrorism refugees immigrants immigration asylum
integration inclusion racism discrimination equality women rights religion beliefs church mosque muslims library
music theater museum concerts art volunteer volunteers volunteering charity neighborhood democracy politicians
council participation transparency budget fees privatization technology privacy waste recycling plastic reuse
repair consumption energy electricity solar wind emissions pollution noise meat vegan organic farmers poverty
poor inequality welfare football gym playground skiing skating bullying homework exams grades university college
kindergarten daycare construction planning architecture hiking beach bees lake`;

/** Words in nynorsk, each with the one in bokmål. */
const PAIRS = `
miljøvenleg miljøvennlig
miljøvenlege miljøvennlige
likskap likhet
lækjar lege
lækjarar leger
fastlækjar fastlege
sjuk syk
sjuke syke
sjukdom sykdom
sjukehus sykehus
sjukepleiar sykepleier
røynsle erfaring
røynsler erfaringer
tryggleik trygghet
forureining forurensning
forureininga forurensningen
moglegheit mulighet
moglegheiter muligheter
verksemd virksomhet
kjærleik kjærlighet
einsemd ensomhet
einsam ensom
heim hjem
skule skole
lærar lærer
elevar elever
ungdomar ungdommer
innbyggjarar innbyggere
innbyggjar innbygger
born barn
vaksne voksne
bustader boliger
husvære bolig
veg vei
vegar veier
sykkelveg sykkelvei
gangveg gangvei
ferje ferge
båtar båter
bilar biler
tenester tjenester
helseteneste helsetjeneste
heimesjukepleie hjemmesykepleie
sjukeheimsplass sykehjemsplass
omsorgsbustad omsorgsbolig
arbeidsløyse arbeidsløshet
arbeidsplassar arbeidsplasser
verksemder virksomheter
auke øke
aukar øker
førebygge forebygge
førebyggje forebygge
førebygging forebygging
byggje bygge
vatn vann
straum strøm
attvinning gjenvinning
kyrkje kirke
truande troende
trudom tro
symjehall svømmehall
symje svømme
symjing svømming
røyst stemme
val valg
røysterett stemmerett
medverknad medvirkning
eigedomsskatt eiendomsskatt
innvandrarar innvandrere
flyktningar flyktninger
framandspråk fremmedspråk
rettar rettigheter
menneskerettar menneskerettigheter
vald vold
tryggje trygge
tilgjengelegheit tilgjengelighet
tilgjengeleg tilgjengelig
offentleg offentlig
friviljug frivillig
friviljuge frivillige
saman sammen
berekraft bærekraft
berekraftig bærekraftig
nullutslepp nullutslipp
utslepp utslipp
klimautslepp klimautslipp
lågutslepp lavutslipp
lågterskel lavterskel
tannlækjar tannlege
lærlingar lærlinger
løn lønn
heiltid heltid
tilsette ansatte
styrkje styrke
høyring høring
høgskule høyskole
vidaregåande videregående
grunnskule grunnskole
ungdomsskule ungdomsskole
barneskule barneskole
skuleveg skolevei
skulemat skolemat
rettleiing veiledning
foreldrerettleiing foreldreveiledning
forsking forskning
mjølk melk
tettstad tettsted
stadutvikling stedsutvikling
samferdsle samferdsel
trafikktryggleik trafikksikkerhet
funksjonsnedsetjing funksjonsnedsettelse
funksjonshemma funksjonshemmede
utanforskap utenforskap
ulikskap ulikhet
ulikskapar ulikheter
møteplassar møteplasser
leikeplass lekeplass
leikeplassar lekeplasser
kulturskule kulturskole
flaum flom
vegstøy veistøy
luftforureining luftforurensning`;

describe('an English everyday word on a Norwegian page', () => {
  for (const query of ENGLISH.trim().split(/\s+/)) {
    it(`leads to points, or else to its topic: «${query}»`, () => {
      const { hits, topics: known } = everything.search(query);
      assert.ok(hits.length > 0 || known.length > 0);
    });
  }

  for (const query of 'school schools health work culture sports education economy tax food language lonely gay'.split(
    ' ',
  )) {
    it(`leads to points: «${query}»`, () => {
      assert.ok(everything.search(query).hits.length > 0);
    });
  }

  for (const query of 'traffic elections garbage police parks teacher climate environment'.split(' ')) {
    it(`leads to points, too: «${query}»`, () => {
      assert.ok(everything.search(query).hits.length > 0);
    });
  }

  for (const [query, foreign] of [
    ['police', /politik/],
    ['parks', /^parkering/],
    ['teacher', /^lærer?$/],
  ] as const) {
    it(`marks nothing else: «${query}»`, () => {
      for (const word of everything.search(query).words.keys()) assert.doesNotMatch(word, foreign);
    });
  }

  it('has its label words of topics among them', () => {
    const silent = [...englishLabels].filter((word) => {
      const { hits, topics: known } = everything.search(word);
      return hits.length + known.length === 0;
    });
    assert.deepEqual(silent, []);
  });
});

describe('nynorsk and bokmål', () => {
  for (const [nynorsk = '', bokmal = ''] of PAIRS.trim()
    .split(/\n/)
    .map((it) => it.split(' '))) {
    it(`find each other: «${nynorsk}», «${bokmal}»`, async () => {
      for (const [statement, query] of [
        [nynorsk, bokmal],
        [bokmal, nynorsk],
      ] as const) {
        const [first] = all;
        const index = await indexEntries([{ ...first!, entry: { ...first!.entry, statement } }], [], {}, 'nb');
        assert.equal(index.search(query).kind, 'all', `«${query}» in «${statement}»`);
      }
    });
  }
});
