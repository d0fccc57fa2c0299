/**
 * Programmes of invented parties, written down once and made into files of every format. What stands here is the truth
 * that a reading is measured by.
 */

/** An item of a list. */
export interface InventedItem {
  readonly text: string;
  readonly depth?: number;
  readonly number?: number;
}

/** A piece of an invented programme. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly pledges?: readonly string[]; readonly footnote?: string }
  | { readonly kind: 'list'; readonly leadIn: string; readonly items: readonly InventedItem[] };

/** An invented programme. */
export interface InventedProgramme {
  readonly name: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

const heading = (level: 1 | 2, text: string): Piece => ({ kind: 'heading', level, text });
const text = (words: string, footnote?: string): Piece => ({
  kind: 'text',
  text: words,
  ...(footnote !== undefined && { footnote }),
});
const list = (leadIn: string, ...items: readonly (string | InventedItem)[]): Piece => ({
  kind: 'list',
  leadIn,
  items: items.map((it) => (typeof it === 'string' ? { text: it } : it)),
});
const inside = (words: string): InventedItem => ({ text: words, depth: 1 });
const numbered = (...words: readonly string[]): readonly InventedItem[] =>
  words.map((it, at) => ({ text: it, number: at + 1 }));

const promises = (before: string, ...pledges: readonly string[]): Piece => ({
  kind: 'text',
  text: [before, ...pledges].join(' '),
  pledges,
});

/** A programme of lists: chapters, sections, nested and numbered items, footnotes. */
export const STRANDPARTIET: InventedProgramme = {
  name: 'strandpartiet',
  title: 'Program for Fjordby 2027–2031',
  pieces: [
    heading(1, 'En by ved sjøen'),
    text(
      'Fjordby ligger der elva møter havet, og det er havet folk her lever av og for. Gjennom fire år har vi gått langs kaia med spørsmål og blitt møtt med kaffe.',
      'Tallene om kaia er hentet fra havnevesenets egen telling.',
    ),
    heading(2, 'Brygger og båtliv'),
    text('Bryggene råtner fortere enn de repareres. Den som vil ut på sjøen, bør slippe å eie en båt.'),
    list(
      'Strandpartiet vil:',
      'bygge 12 nye flytebrygger mellom Nesset og Gamlehavna før sommeren 2029.',
      'la bibliotekene låne ut årer, redningsvester og kajakker til alle med lånekort.',
      'at havnevesenet skal svare på henvendelser innen to uker.',
      'stanse salget av kommunale naust, og leie dem ut til barnefamilier og foreninger i stedet for å la dem stå tomme gjennom vinteren.',
    ),
    heading(2, 'Rent hav'),
    text('Det som havner i sluket, havner i fjorden. Plasten vi plukket i fjor, fylte tre konteinere.'),
    list(
      'Strandpartiet vil:',
      'skifte ut de fire eldste pumpestasjonene, og legge nye rør der overvannet i dag renner ut på badestranda.',
      'gi skoleklasser som rydder en strand, 5 000 kroner til klassekassa.',
      'redusere utslippene av nitrogen fra renseanlegget, særlig ved å:',
      inside('bygge et tredje rensetrinn innen 2030.'),
      inside('koble flere hytter til det kommunale nettet.'),
      'forby bruk av gummigranulat på nye kunstgressbaner.',
    ),
    heading(1, 'Skole og oppvekst'),
    text('Barna skal lære å svømme før de lærer å stave, og å stave før de får egen telefon.'),
    heading(2, 'Grunnskolen'),
    text('Fjordby har elleve skoler. Ingen av dem har et kjøkken som er i bruk hver dag.'),
    list(
      'Strandpartiet vil:',
      'innføre gratis skolemåltid på alle trinn fra høsten 2028.',
      'ansette miljøarbeidere ved hver skole, slik at lærerne får være lærere.',
      'gi elevene undervisning i sjøvett, knuter og førstehjelp hvert eneste skoleår.',
      'ha maks 20 elever per lærer i 1.–4. trinn.',
      'pusse opp gymsalene.',
    ),
    heading(2, 'Barnehagene'),
    text(
      'Den beste barnehagen er den som ligger i gangavstand. Foreldre i Ytrebygda kjører i dag 18 kilometer hver vei.',
    ),
    list(
      'I de neste fire årene skal vi gjøre dette først:',
      ...numbered(
        'Åpne en ny barnehage i Ytrebygda.',
        'Fryse foreldrebetalingen på dagens nivå.',
        'Sørge for at minst halvparten av de ansatte er barnehagelærere eller fagarbeidere med relevant fagbrev.',
        'La barnehagene kjøpe fisk direkte fra mottaket.',
      ),
    ),
    heading(1, 'Trygg hele livet'),
    heading(2, 'Hjemmetjenesten'),
    text(
      'Å bli gammel i Fjordby skal ikke bety å vente ved vinduet. Hjemmetjenesten rekker i dag over 340 brukere med 41 ansatte.',
    ),
    list(
      'Strandpartiet vil:',
      'at ingen eldre skal møte mer enn åtte ulike ansatte i løpet av en måned.',
      'prøve ut faste team etter modell fra nabokommunene, og evaluere etter to år.',
      'gi pårørende én fast kontaktperson.',
      'bygge 30 omsorgsboliger i sentrum, med fellesstue og kjøkkenhage.',
    ),
    heading(2, 'Rus og psykisk helse'),
    text('Hjelpen må komme når den trengs, og ikke når skjemaet er ferdig utfylt.'),
    list(
      'Strandpartiet vil:',
      'opprette et lavterskeltilbud som er åpent alle kvelder i uka.',
      'ansette to erfaringskonsulenter i rus- og psykiatritjenesten.',
      'vurdere et samarbeid med politiet om oppsøkende arbeid langs elvepromenaden.',
    ),
  ],
};

/** A programme of sentences in running text. */
export const SKOGLISTA: InventedProgramme = {
  name: 'skoglista',
  title: 'Skogpartiets valgprogram',
  pieces: [
    heading(1, 'Skogen rundt oss'),
    text('Granskogen begynner der bussen snur. Kommunen eier mer av den enn folk flest vet, og mindre enn den tror.'),
    heading(2, 'Turstier'),
    promises(
      'Stiene er slitt, og skiltene peker hver sin vei.',
      'Vi vil merke alle stier i nærheten av skoler og sykehjem på nytt innen to år.',
      'Skogpartiet vil bygge seks gapahuker som er åpne for alle.',
    ),
    promises(
      'Hundeeiere og syklister bruker de samme stiene.',
      'Derfor vil vi lage egne traseer for sykkel i Nordmarklia.',
    ),
    heading(2, 'Hogst'),
    promises(
      'Gammelskogen er for verdifull til å bli flis.',
      'Vi skal ikke hogge i kommunens skog eldre enn 120 år.',
      'Vi ønsker å kjøpe tilbake teigene ved Øvrevann dersom prisen er rimelig.',
      'Vi går inn for at overskuddet av hogsten brukes til skogpleie og ikke til drift av rådhuset.',
    ),
    heading(1, 'Bygda og byen'),
    text('Hvem skal bo her om tretti år? Det spør vi oss ofte om når butikken stenger klokken fire.'),
    heading(2, 'Buss'),
    promises(
      'Siste buss går før filmen er slutt.',
      'Vi vil ha avganger hver halvtime til midnatt i helgene.',
      'I den neste perioden skal vi prøve ut bestillingsbuss i alle grender.',
    ),
    heading(2, 'Boliger'),
    promises(
      'Unge flytter fordi de ikke finner noe å leie.',
      'Skogpartiet går inn for å regulere tomter til minst 80 leiligheter i gangavstand fra stasjonen.',
      'Vi lover å svare på byggesøknader innen fire uker.',
      'Vi vil at kommunen selv skal bygge utleieboliger av tømmer fra egen skog, slik at både arbeidsplasser og husleier blir igjen i bygda.',
    ),
    heading(2, 'Frivillighet'),
    text('Kommunen vil bruke mindre på kultur neste år. Det er kortsiktig, og det er dyrt.'),
    promises('Korpset øver i en garasje.', 'Vi vil åpne skolenes saler gratis for alle lag og foreninger.'),
  ],
};

/** A programme that is hard to read: numbered chapters, items without full stops or of two sentences, text after lists. */
export const HAVNELISTA: InventedProgramme = {
  name: 'havnelista',
  title: 'Havnelista 2027: Byen skal tåle vær',
  pieces: [
    heading(1, 'Innledning'),
    text(
      'Havnelista er et tverrpolitisk lag av folk som vil ha en by som tåler vær. Vi stiller liste for tredje gang.',
    ),
    heading(1, 'Klima og beredskap'),
    text('Stormen i januar tok taket av idrettshallen. Den neste kommer, og da skal vi vite hvem som gjør hva.'),
    heading(2, 'Flom og skred i tettbygde strøk og langs elvene i hele kommunen'),
    list(
      'Havnelista vil',
      'Kartlegge alle bekker som er lagt i rør, og åpne minst fem av dem innen 2031',
      'Øke beredskapslageret. Det skal holde til 3 døgn for alle på sykehjem',
      'Lage en plan for evakuering av Nedre Strandgate',
      'Samarbeide med Sivilforsvaret, Røde Kors og bondelaget om pumper og aggregater som kan flyttes dit det trengs',
    ),
    text('Alt dette koster penger. Vi har regnet på det, og det koster mindre enn en ny idrettshall.'),
    heading(2, 'Strøm'),
    text('Kommunen eier 34 prosent av kraftselskapet.'),
    list(
      'I styret skal våre folk arbeide for:',
      'fastpris til husholdninger og små bedrifter',
      'solceller på alle kommunale bygg som får nytt tak',
      'at overskudd som ikke trengs til nett og vedlikehold, går til enøk-tiltak i leiegårder:',
      inside('tetting av vinduer'),
      inside('varmepumper i borettslag bygd før 1980'),
      inside('rådgivning på somali, polsk, ukrainsk og arabisk'),
      'lavere nettleie om natten',
    ),
    heading(1, 'Byen og trafikken'),
    heading(2, 'Gater for folk'),
    list(
      'Vi vil:',
      'Gjøre Storgata bilfri mellom kl. 11 og 18 fra 1. mai til 1. oktober',
      'Bygge sykkelvei med eget dekke på strekningen Kaia–Stasjonen–Sykehuset',
      'Senke fartsgrensa til 30 km/t ved alle skoler',
      'Gi rabatt på bussen til alle under 20 år',
    ),
    heading(2, 'Parkering'),
    list(
      'Fem tiltak:',
      ...numbered(
        'Beboerkort til 100 kr i måneden',
        'Én felles app for hele byen',
        'Gratis første time på kaia',
        'Ladeplasser ved alle kommunale bygg, også de som ligger utenfor sentrum',
        'Flere HC-plasser',
      ),
    ),
    heading(1, 'Kultur'),
    text('Kino, korps og kunst hører sammen.'),
    list(
      'Vi vil:',
      'holde kinoen åpen alle dager, også mandag',
      'at barn og unge skal få prøve et instrument gratis i ett år. Ordningen skal gjelde fra 3. klasse.',
      'ha en egen pott til festivaler drevet av frivillige',
    ),
  ],
};
