import { plain } from './fold.js';

/** Words that begin a question, or ask for something, in the languages of the readers. */
const ASKING =
  'hva hvem hvor hvordan hvorfor hvilke hvilken hvilket når kva kven korleis kvifor kva kor vil skal kan har er finnes ' +
  'what who how why when where which will does do is are can';

/** Words that a question has about its matter, and that say nothing of it. */
const OF_QUESTIONS =
  'partiet partia parti partiene dere de dei dykk gjøre gjere gjør gjer gjøres mener mene meiner meine synes sier seier si ' +
  'tenker ønsker ønskjer lover lovar står stå handler finnes finst får få må bør blir noe noko mye mykje egentlig om ' +
  'politikk politikken programmet program løfter lover med mot slags synspunkt standpunkt ' +
  'party parties think say says promise promises policy about have want wants they plan plans';

/** What a question wants done, which nearly all entries do with something, and other words beside its matter. */
const FILLERS = new RegExp(
  '^(?:(?:innfør|stopp|stans|stogg|kom+|koma|legg|leggj|bygg|byggj|sett|gjør|gjer|gi|gjev|gå|sørg|sats|jobb|øk|auk|kutt|reduser|' +
    'fjern|avskaff|behold|forby|lag|start|prøv|hjelp|hjelpe|støtt|styrk|bedr|betr|forbedr|endr|skje|fiks|åpn|opn|hindr|sikr|bruk|bruke|be|la)(?:e|er|es|ast|ar|r|s)?|' +
    'ta|tar|tas|gir|gis|tenker|tenkjer|tenkt|planlegger|planlegg|vurderer|think|thinking|plan|planning|ned|opp|nye?|nytt|folk|lagt|bygd|gjort|gitt|tatt|kommer|kjem|jeg|eg|vi|oss|meg|man|snart|' +
    '(?:introduc|stop|com|tak|mak|giv|get|build|clos|open|increas|reduc|cut|keep|remov|help|improv|support|chang|start|ban)(?:e|s|es)?|' +
    'people|any|new|my|our|your|there|more|something|anything|i|we|you)$',
);

/** Words too small to tell anything by, in the languages of the readers. */
const SMALL_WORDS =
  'a alle an and at av ble bli blir da de deg dei dem den denne der deres det dette disse du eg ei ein eit eller en er et ett ' +
  'etter flere for fra før frå ha han har hos hun hva i ikke ikkje in inn is ja jeg kan kva man med meg men mer mot mange når ' +
  'na ned nei noen noe of og også om on opp or oss over på sa samt se seg sin sine sitt skal slik som så the til to ut uten ' +
  'blant blitt bør både enn få får fikk fått gjennom gjør gjøre gjøres hadde hatt her hver hvert hvis kunne mellom må nå ' +
  'selv skulle under var ved vi vil ville være vår vårt våre vart will with be than that this';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const SMALL = setOf(SMALL_WORDS);
const ASKS = setOf(ASKING);
const IN_QUESTIONS = setOf(`${ASKING} ${OF_QUESTIONS}`);
const PLAIN_IN_QUESTIONS = new Set([...IN_QUESTIONS].map(plain));

/** What somebody writes for a small word whose keyboard has no `å` and `ø`. No word of its own is among them. */
const PLAIN = setOf('pa nar ogsa sa vaere fa ma');

/** Beginnings that make another word of a word: `foreldre` are no `eldre`. */
const PREFIXES = setOf(
  'all an av be bi er for fore fra fram frem ge gjen hen inn mis mot ned om opp over på sam til u under unn ut van ved vel',
);

/** The same at the end of a beginning, as in `arbeidsforhold`. */
const ENDS_WITH_PREFIX = /..(?:av|be|for|fore|gjen|inn|mot|opp|over|sam|til|under|ut)$/;

/** Whether a word with this before it is another word, and no compound. */
export function isPrefix(beginning: string): boolean {
  return PREFIXES.has(beginning) || isSmall(beginning);
}

/** Whether what stands before a word ends so that it makes another word of it. */
export function endsWithPrefix(beginning: string): boolean {
  return ENDS_WITH_PREFIX.test(beginning);
}

/** Whether a word is too small to tell anything by. */
export function isSmall(word: string): boolean {
  return SMALL.has(word) || PLAIN.has(word);
}

/** The shortest word that tells something. */
const SHORTEST = 3;

/** Whether something can be told by a word: it is neither small nor a number. */
export function isTelling(word: string): boolean {
  return word.length >= SHORTEST && /\p{L}/u.test(word) && !isSmall(word);
}

/**
 * The words of a query that it is about. In a question, those that ask are not; where there are only small ones, they are.
 *
 * @param words of the query, as they are spelt
 * @param isQuestion whether it ends with the mark of one
 */
export function askedIn(words: readonly string[], isQuestion: boolean): readonly string[] {
  const asks = isQuestion || ASKS.has(words[0] ?? '');
  const large = words.filter((it) => it.length > 1 && !isSmall(it));
  const about = asks ? large.filter((it) => !IN_QUESTIONS.has(it) && !PLAIN_IN_QUESTIONS.has(it)) : large;
  const matter = asks ? about.filter((it) => !FILLERS.test(it)) : about;
  return [matter, about, large, words.filter((it) => it.length > 1)].find((it) => it.length > 0) ?? [];
}
