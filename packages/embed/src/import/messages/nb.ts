import type { Act, FindingCode, ImportProblem, ObstacleCode, OwnProblem, ReviewBlock } from '@partiprogram/importer';
import type { EntryKind } from '@partiprogram/programmes';
import type { Step } from '../steps.js';
import type { WhoField } from '../who/who.js';

const number = new Intl.NumberFormat('nb');

/** «1 punkt», «12 punkter». */
function many(count: number, one: string, several: string): string {
  return `${number.format(count)} ${count === 1 ? one : several}`;
}

const steps: Readonly<Record<Step, string>> = { fil: 'Fil', hvem: 'Hvem', 'se-over': 'Se over', 'ta-med': 'Ta med' };

/** What is wrong with a file, and what to do; goes on from its name. */
const problems: Readonly<Record<ImportProblem, string>> = {
  empty: 'er tom. Velg filen som programmet står i.',
  binary: 'er ikke en tekst vi kan lese. Lagre programmet som PDF eller Word (.docx), og velg den filen.',
  image: 'er et bilde. Velg dokumentet det viser: PDF, Word, nettside eller tekst.',
  archive: 'er en pakket mappe. Pakk den ut, og velg programmet som ligger i den.',
  'other-format':
    'er i et format vi ikke leser. Åpne filen i programmet den er laget i, og lagre den som .docx eller PDF.',
  table: 'er en tabell eller et regneark. Velg selve programmet: PDF, Word, nettside eller tekst.',
  encoding: 'har tegn som ikke lar seg lese. Åpne filen, og lagre den som tekst i UTF-8, eller som PDF.',
  'line-ends': 'har linjer som ikke lar seg skille. Åpne filen, og lagre den på nytt som tekst eller .docx.',
  'too-large': 'er for stor, eller blir det når den pakkes ut. Lagre den uten bilder, og prøv igjen.',
  'too-many-entries': 'har over 30 000 punkter, langt flere enn noe program. Sjekk at det er riktig fil.',
  'too-many-pages': 'har for mange sider. Lagre bare sidene med programmet, og prøv igjen.',
  'too-slow': 'tar for lang tid å lese. Lagre en mindre del av den, og prøv igjen.',
  encrypted: 'er låst med passord. Lagre en kopi uten passord, og velg den.',
  'no-text':
    'har ingen tekst, bare bilder av sidene, slik en skanner lager. Velg filen den ble laget av, eller kjør tekstgjenkjenning (OCR) på den først.',
  broken: 'er skadet, eller ikke helt lastet ned. Lagre eller last den ned på nytt, og prøv igjen.',
  'no-list': 'har ingen punkter vi kjenner igjen. Kontroller at det er riktig fil.',
  existing: 'er lest før.',
};

const fields: Readonly<Record<WhoField, string>> = {
  party: 'Velg partiet som står bak programmet',
  parties: 'Velg minst to partier',
  area: 'Velg kommunen, fylket eller hele landet fra listen',
  name: 'Skriv navnet som leserne skal se',
  period: 'Skriv to årstall, som 2027 og 2031, eller la begge stå tomme',
  source: 'Skriv en nettadresse, som https://www.eksempel.no/program, eller la feltet stå tomt',
};

/** What is doubtful, as a question or a note on all that is doubtful in this way. */
const doubts: Readonly<Record<FindingCode, string>> = {
  'document-kind': 'Vi har gjettet hva slags dokument dette er',
  publisher: 'Vi har gjettet hvem som står bak',
  'publisher-unknown': 'Dokumentet sier ikke hvem som står bak',
  'municipality-unknown': 'Dokumentet sier ikke hvor programmet gjelder',
  'party-unknown': 'Dokumentet sier ikke hvilket parti som står bak',
  'joint-list': 'Dette ser ut som en felles liste',
  'title-unknown': 'Dokumentet har ingen tittel',
  encoding: 'Teksten var lagret i en eldre tegnkoding. Se at æ, ø og å er riktige',
  title: 'Er dette tittelen på programmet?',
  slogan: 'Dette er lest som et slagord, ikke en overskrift',
  'heading-level': 'Er dette riktig nivå for overskriften?',
  'heading-level-unsure': 'Under hvilket kapittel hører denne overskriften?',
  'heading-by-weight': 'Uthevet tekst er lest som overskrift',
  'heading-with-mark': 'En linje med punkttegn er lest som overskrift',
  'no-heading': 'Dette står ikke under noen overskrift',
  'count-differs': 'Overskriften nevner et annet antall punkter enn vi fant',
  'dash-alone': 'Er streken et punkttegn, eller en del av setningen?',
  'lost-mark': 'Punkttegnet mangler. Er dette et eget punkt?',
  'item-in-item': 'Står det flere punkter i dette ene?',
  'goes-on-with-capital': 'Punktet går videre på neste linje med stor bokstav. Er det ett punkt?',
  'list-without-lead-in': 'Listen har ingen innledning som «Vi vil:»',
  'lead-in-without-promise': 'Innledningen lover ikke noe. Er listen løfter?',
  'list-of-other-kind': 'Listen er ikke lest som løfter',
  'section-of-other-kind': 'En liste av et annet slag har fått sin egen del',
  'lead-in-parted': 'Bare siste setning er lest som innledning til listen',
  'questions-parted': 'Flere spørsmål i ett punkt er delt',
  'sentence-goes-on': 'Setningen går videre i neste punkt',
  'column-as-list': 'En kolonne i en tabell er lest som liste',
  'foreign-words': 'Andre ord har kommet inn mellom linjene',
  'after-last-list': 'Dette står etter den siste listen. Hører det til programmet?',
  promise: 'Setninger i løpende tekst er lest som løfter',
  'promise-soft': 'Er dette et løfte?',
  'promise-not-taken': 'Dette kan være et løfte, men er ikke tatt med',
  notice: 'Dette er lest som et notat om teksten',
  principle: 'Dette er lest som et prinsipp',
  'lines-joined': 'Flere linjer er slått sammen',
  'pages-joined': 'Tekst fra to sider er slått sammen',
  'word-joined': 'Et delt ord er satt sammen',
  hyphen: 'Skal det være bindestrek her?',
  'hyphen-of-part': 'En bindestrek er beholdt ved linjeskift',
  'lost-letter': 'Det kan mangle en bokstav',
  'soft-hyphens': 'Det er skjulte delestreker i teksten',
  'long-line': 'Dette er uvanlig langt. Er det flere punkter?',
  'other-town': 'Et annet sted er nevnt. Er det riktig?',
  contents: 'Innholdsfortegnelse',
  footnote: 'Fotnote',
  'running-head': 'Topptekst, bunntekst eller sidetall',
  'outside-text': 'Tekst utenfor selve programmet',
  'form-text': 'Tekst fra skjema eller meny',
  stray: 'Løse tegn og ord',
  script: 'Skript eller kode, som aldri kjøres',
  'turned-letters': 'Tekst som står på høykant',
};

const kinds: Readonly<Record<EntryKind, string>> = {
  pledge: 'Punkt',
  fact: 'Opplysning',
  question: 'Spørsmål',
  principle: 'Prinsipp',
  notice: 'Merknad',
  approach: 'Framgangsmåte',
  'policy-area': 'Politikkområde',
};

/** What has to be done first; goes on to the step where it is done. */
const obstacles: Readonly<Record<ObstacleCode, string>> = {
  'no-entries': 'Programmet har ingen punkter. Merk dem i steg 3',
  'no-publisher': 'Skriv hvem som står bak, i steg 2',
  'publisher-too-long': 'Navnet på dem som står bak, er for langt',
  'title-too-long': 'Tittelen på programmet er for lang',
  'no-area': 'Velg hvor programmet gjelder, i steg 2',
  'bad-period': 'Årstallene stemmer ikke',
  'bad-source': 'Nettadressen er ikke en adresse på nettet',
  'entry-too-long': 'Et punkt er for langt. Del det i steg 3',
  'heading-too-long': 'En overskrift er for lang. Del den, eller gjør den om til tekst, i steg 3',
  'too-many-entries': 'Programmet har for mange punkter. Del filen i to',
  'too-many-sections': 'Programmet har for mange overskrifter. Gjør noen av dem om til tekst i steg 3',
};

/** Why a file cannot be put together with the others; goes on from its name. */
const ownProblems: Readonly<Record<OwnProblem, string>> = {
  'no-dataset': 'er ikke en programfil. Velg en JSON-fil som er laget her, i steg 4.',
  'double-programme': 'har et program som er med fra før.',
  'double-issue': 'har en sak som er med fra før.',
  'other-edition': 'er laget med en annen utgave av denne siden. Lag den på nytt her.',
  'unknown-party': 'nevner et parti vi ikke kjenner.',
  'unknown-area': 'nevner et sted vi ikke kjenner.',
  'unknown-topic': 'nevner et tema vi ikke kjenner.',
  'no-title': 'Skriv hva saken heter.',
  'title-too-long': 'Skriv tittel og påstand kortere, høyst 300 tegn hver.',
  'no-stance': 'Velg punkter fra minst ett program.',
  'unknown-programme': 'nevner et program som ikke er med.',
  'unknown-entry': 'nevner et punkt som ikke finnes.',
  'no-entry': 'Velg minst ett punkt fra hvert program som sier noe.',
  'not-whole': 'Bare programmer som er lest inn i sin helhet, kan stå med at ingenting er funnet.',
  'other-subject': 'En temaside kan bare stå med at ingenting er funnet om sine egne temaer.',
  'planning-programme': 'Planen til en kommune kan ikke stilles opp mot partiene.',
};

/** What an act did. */
function did(what: Act): string {
  switch (what.act) {
    case 'heading':
      return `${pieces(what.ids)} gjort til overskrift på nivå ${what.level}`;
    case 'entry':
      return `${pieces(what.ids)} gjort til punkt`;
    case 'text':
      return `${pieces(what.ids)} tatt ut av punktene`;
    case 'join':
      return 'Slått sammen med neste';
    case 'split':
      return 'Delt i to';
    case 'move':
      return `${pieces(what.ids)} flyttet`;
    case 'topics':
    case 'confirm-topics':
      return `Tema bekreftet for ${many(what.ids.length, 'punkt', 'punkter')}`;
    case 'confirm':
      return `${pieces(what.ids)} merket som riktig`;
    case 'title':
      return 'Tittelen er endret';
  }
}

function pieces(ids: readonly string[]): string {
  return ids.length === 1 ? 'Ett avsnitt' : `${number.format(ids.length)} avsnitt`;
}

/** What the import page says. */
export const nb = {
  title: 'Ta med ditt eget program',
  lead: 'Fra PDF, Word eller nettside til noe leserne kan søke i. Det tar omtrent fem minutter.',
  private: 'Alt skjer i nettleseren din. Filen sendes ikke til noen.',
  stepsName: 'Steg',
  steps,
  next: 'Gå videre',
  noFile: 'Velg en fil først',
  noFileLead: 'Når programmet er lest, kan du se over det her.',
  toFile: 'Til steg 1: Fil',
  file: {
    heading: 'Hvor er programmet?',
    choose: 'Velg en fil',
    another: 'Velg en annen fil',
    drop: 'eller slipp den her',
    formats: 'PDF, Word (.docx), nettside (.html), Markdown eller tekst. Høyst 50 MB.',
    paste: 'Lim inn teksten i stedet',
    pasteLabel: 'Teksten i programmet',
    pasteHint: 'Merk alt på nettsiden eller i dokumentet, kopier, og lim inn her. Overskrifter og lister følger med.',
    pasted: 'Overskrifter og lister fulgte med.',
    readPasted: 'Les teksten',
    pastedName: 'innlimt tekst',
    noPaste: 'Lim inn teksten først.',
    reading: (name: string) => `Leser ${name}`,
    page: (done: number, all: number) => `Side ${number.format(done)} av ${number.format(all)}`,
    cancel: 'Avbryt',
    folder: 'Dette er en mappe. Velg filen med programmet i den.',
    several: 'Velg én fil om gangen.',
    unreadable:
      'lot seg ikke åpne. Kanskje den er flyttet, eller åpen i et annet program. Lukk den der, og prøv igjen.',
    failed: 'Filen ble ikke lest',
    problems,
    read: (name: string, pledges: number, headings: number) =>
      `${name} er lest: ${many(pledges, 'punkt', 'punkter')} under ${many(headings, 'overskrift', 'overskrifter')}.`,
    nothingRead: (name: string) =>
      `${name} er lest, men vi fant ingen punkter. Du kan merke dem selv i steg 3, eller velge en annen fil.`,
  },
  who: {
    heading: 'Hvem står bak programmet?',
    guessed: 'Det vi kunne, er fylt ut fra dokumentet. Se at det stemmer.',
    kind: 'Hva slags liste er det?',
    kinds: { party: 'Ett parti', joint: 'Flere partier med felles liste', independent: 'En lokal liste uten parti' },
    party: 'Parti',
    parties: 'Partiene bak listen',
    choose: 'Velg parti',
    groups: { storting: 'På Stortinget', registered: 'Andre registrerte', local: 'Lokale og tidligere' },
    area: 'Hvor gjelder programmet?',
    areaHint:
      'Begynn å skrive kommune, fylke eller nummer. Gamle navn og numre går også. Skriv «hele landet» for et program for landet.',
    areaFound: (count: number) =>
      count === 0 ? 'Ingen treff' : `${many(count, 'treff', 'treff')}. Velg med piltastene.`,
    formerly: (name: string) => `tidligere ${name}`,
    split: (id: string) => `${id} er delt. Velg hvilken av dem det gjelder.`,
    name: 'Navnet leserne ser',
    nameHint: 'For eksempel «Fjordby Høyre».',
    period: 'Hvilke år gjelder programmet?',
    from: 'Fra',
    to: 'Til',
    programme: 'Tittelen på programmet',
    source: 'Hvor ligger programmet på nettet?',
    sourceHint: 'Leserne får en lenke dit. Kan stå tomt.',
    optional: '(valgfritt)',
    wrong: 'Dette mangler',
    fields,
    loading: 'Henter lister over partier og kommuner …',
    unreachable: 'Listene over partier og kommuner kom ikke. Sjekk nettet, og prøv igjen.',
    retry: 'Prøv igjen',
  },
  take: {
    heading: 'Ta med programmet',
    lead: 'Velg måten som passer. Du trenger bare én av dem.',
    first: 'Dette må på plass først',
    obstacles,
    obstaclesInWho: [
      'no-publisher',
      'publisher-too-long',
      'title-too-long',
      'no-area',
      'bad-period',
      'bad-source',
    ] as readonly ObstacleCode[],
    html: 'Lim inn på en nettside',
    htmlLead:
      'Programmet som vanlig tekst, med søk rundt. Lim det inn i en HTML-blokk i WordPress, Squarespace, Umbraco eller et annet system. Uten JavaScript ser leserne teksten som den er.',
    json: 'En fil og to linjer',
    jsonLead: 'Når teksten ikke skal stå på siden selv. Last ned filen, og legg den på nettstedet.',
    twoLines: (file: string) => `Lim inn disse linjene på siden, og skriv adressen til ${file} der navnet står:`,
    linesName: 'Linjene',
    several: 'Flere programmer i én fil',
    preview: 'Slik ser leserne det',
    previewLoading: 'Henter …',
    previewFailed: 'Forhåndsvisningen kom ikke. Det du tar med, er like helt.',
  },
  issue: {
    heading: 'Lag en egen sak på tvers av programmene',
    lead: 'Velg punkter som handler om det samme. Vi foreslår noen ut fra ordene; bare du kan si at de hører sammen.',
    title: 'Hva saken heter',
    titleHint: 'For eksempel «Gratis skolemat».',
    proposition: 'Påstanden man er for eller imot',
    propositionHint: 'Én setning: «Kommunen skal gi alle elever gratis skolemat».',
    entries: 'Punkter som ligner',
    noEntries: 'Skriv hva saken heter, så foreslår vi punkter.',
    leftOut: 'Er ikke med på saken',
    positions: { for: 'Er for', partly: 'Er delvis for', against: 'Er imot' },
    nothingFound: 'Ingenting funnet i programmet',
    add: 'Legg til saken',
    added: (title: string) => `«${title}» er lagt til.`,
  },
  keep: {
    label: 'Husk arbeidet i denne nettleseren',
    forget: 'Slett',
    found: (name: string) => `Du har arbeid med ${name} liggende her fra før.`,
    resume: 'Fortsett med det',
    kept: 'Arbeidet er lagret i denne nettleseren.',
    failed: 'Nettleseren lagrer ikke. Last ned JSON-filen i steg 4 i stedet.',
    forgotten: 'Ingenting er lagret her.',
  },
  several: {
    lead: 'For en redaksjon: sett programmer ved siden av hverandre. Legg til JSON-filer som er laget her før.',
    add: 'Legg til filer',
    drop: 'eller slipp dem her',
    remove: 'Fjern',
    ready: (count: number) => `${many(count, 'program', 'programmer')} i én fil:`,
    preview: 'Se dem ved siden av hverandre',
    issueLeft: (title: string) =>
      `Saken «${title}» er ikke med nå: Den gjelder et program eller et punkt som ikke er her lenger.`,
    problems: ownProblems,
  },
  view: {
    name: 'Dokumentet',
    before: 'Forrige',
    after: 'Neste',
    page: (page: number) => `Side ${number.format(page)} av dokumentet, som den ser ut`,
    failed: 'Siden lot seg ikke tegne. Teksten som er lest, står ved siden av.',
    leftOut: (count: number) => `Utelatt fra dokumentet (${number.format(count)})`,
  },
  doubts,
  about: (about: string) => `Det gjelder «${about}».`,
  doubtOf: (code: FindingCode, about?: string) => (about ? `${doubts[code]} («${about}»)` : doubts[code]),
  did,
  cannot: 'Det lar seg ikke gjøre her.',
  undone: (act: string) => `Angret: ${act}.`,
  redone: (act: string) => `Gjort igjen: ${act}.`,
  nothingToUndo: 'Det er ikke mer å angre.',
  nothingToRedo: 'Det er ikke mer å gjøre igjen.',
  doubtList: {
    must: (count: number) => `Se på disse først (${number.format(count)})`,
    none: 'Ingen ting er i tvil',
    may: (count: number) => `Dette er vi ganske sikre på (${number.format(count)})`,
    right: 'Det stemmer',
    allRight: (count: number) => `Alle ${number.format(count)} stemmer`,
    noEntry: 'Ikke et punkt',
    isEntry: 'Det er et punkt',
    noHeading: 'Ikke en overskrift',
    show: 'Vis i programmet',
    more: (count: number) => `Vis ${number.format(count)} til`,
  },
  review: {
    heading: 'Se over det vi leste',
    count: (pledges: number, headings: number, others: number) =>
      `${many(pledges, 'punkt', 'punkter')} under ${many(headings, 'overskrift', 'overskrifter')}${others > 0 ? `, og ${number.format(others)} andre` : ''}.`,
    outline: 'Hele programmet',
    kindOf: (block: ReviewBlock) =>
      block.kind === 'heading'
        ? block.level === 0
          ? 'Tittel'
          : `Overskrift ${block.level}`
        : block.kind === 'entry'
          ? kinds[block.entry]
          : 'Tekst',
    doubtful: 'Usikkert',
    proposed: 'tema foreslått automatisk',
    page: (page: number) => `side ${page}`,
    tools: (count: number) => (count === 1 ? 'Endre dette' : `Endre disse ${count}`),
    selected: (count: number) => `${number.format(count)} er valgt.`,
    acts: {
      heading: 'Overskrift',
      entry: 'Punkt',
      text: 'Ikke et punkt',
      join: 'Slå sammen med neste',
      split: 'Del',
      move: 'Flytt',
      topics: 'Tema',
      confirm: 'Det stemmer',
      'next-doubt': 'Neste som er usikkert',
      undo: 'Angre',
      redo: 'Gjør igjen',
    },
    outwards: 'Nivå opp',
    inwards: 'Nivå ned',
    splitHint: 'Velg ordet den nye delen skal begynne med.',
    oneWord: 'Det er bare ett ord, og kan ikke deles.',
    moveTo: 'Flytt til slutten av',
    beforeAll: 'Før første overskrift',
    move: 'Flytt',
    topicsHint: 'Velg inntil tre tema',
    saveTopics: 'Lagre tema',
    keys: 'Taster',
    keysLead:
      'Pil opp og ned går fra avsnitt til avsnitt, og velger flere sammen med Shift. På et avsnitt gjør disse tastene det samme som knappene:',
    whole: 'Alt som programmet lover, er med her',
    wholeHint:
      'Da kan en sammenligning si at programmet ikke sier noe om et tema. La ruten stå tom hvis bare en del er lest inn.',
  },
} as const;
