import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PollQuestionResults } from '@partiprogram/programmes';
import { DAYS_OF_HOURS } from '../counting/retention.js';
import { DAY, HOUR } from '../counting/since-1970.js';
import { osloTime } from '../rules/oslo-time.js';
import type { Poll } from '../settings/poll-file.js';
import type { HourTotal } from '../storage/poll-store.js';
import { findBursts, usualAnswers, type Burst } from './bursts.js';
import { OWNER_STYLES } from './owner-styles.js';

/** A question as its owner sees it: as readers see it, and how many answers there are now. */
export interface OwnersQuestion extends PollQuestionResults {
  readonly total: number;
}

/** A poll as its owner sees it. */
export interface OwnersPoll {
  readonly poll: Poll;
  /** Whether its counters are deleted. */
  readonly gone: boolean;
  readonly hours: readonly HourTotal[];
  readonly questions: readonly OwnersQuestion[];
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page has no script, and one style sheet, which this knows by its hash. */
export const OWNER_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(OWNER_STYLES).digest('base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In one piece, so that no white space comes into what the hash is of. */
const STYLE = raw(`<style>${OWNER_STYLES}</style>`);

const zone = { timeZone: 'Europe/Oslo' } as const;
const MOMENT = new Intl.DateTimeFormat('nb', { ...zone, dateStyle: 'long', timeStyle: 'short' });
const LONG_DAY = new Intl.DateTimeFormat('nb', { ...zone, dateStyle: 'full' });
const SHORT_DAY = new Intl.DateTimeFormat('nb', { ...zone, weekday: 'short', day: 'numeric', month: 'short' });
const NUMBER = new Intl.NumberFormat('nb');

/**
 * The page of the owner, in bokmål.
 *
 * @param polls in the order of the poll file
 * @param now in milliseconds since 1970
 */
export function ownerPage(polls: readonly OwnersPoll[], now: number): Html {
  return html`<!doctype html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Si din mening: svarene som er telt</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>Svarene som er telt</h1>
          <p>Slik det var ${MOMENT.format(now)}. Last siden på nytt for nyere tall.</p>
          <p>
            Antall svar er nøyaktig. Hvordan de fordeler seg, ser du slik leserne ser det: fra 20 svar, for hvert tiende
            svar, og ikke på en valgdag før kl. 21. Et tall som flyttet seg med ett, kunne ellers holdes mot loggen til
            nettstedet, og røpe hva én leser mener.
          </p>
        </header>
        <main>${polls.map((it) => pollSection(it, now))}</main>
      </body>
    </html> `;
}

function pollSection({ poll, gone, hours, questions }: OwnersPoll, now: number): Html {
  return html`<section aria-labelledby="${poll.id}">
    <h2 id="${poll.id}">${poll.id}</h2>
    ${about(poll)}
    ${
      gone
        ? html`<p>Tellerne er slettet.</p>`
        : html`${burstsOf(hours)} ${hoursTable(poll, hours, now)} ${questionsTable(poll, questions)}`
    }
  </section>`;
}

function about({ sender, from, until, deleteAfter, origins, coolDown, dataVersions }: Poll): Html {
  const rows = [
    ['Avsender', html`${sender.name} (<a href="${sender.privacy}">personvern</a>)`],
    [
      'Svar telles',
      until === undefined ? `fra ${dayInWords(from)}` : `fra ${dayInWords(from)} til og med ${dayInWords(until)}`,
    ],
    ['Alt slettes etter', dayInWords(deleteAfter)],
    ['Sider', origins.join(', ')],
    ['Utgave av datasettet', [...dataVersions].join(', ')],
    [
      'Fra ett nettverk',
      `${coolDown.answers} svar på hvert spørsmål per ${coolDown.minutes} minutter; de neste må vente`,
    ],
  ] as const;
  return html`<dl>
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function dayInWords(day: string): string {
  // Noon is on the same day everywhere in Norway's time zone.
  return LONG_DAY.format(new Date(`${day}T12:00:00Z`));
}

function burstsOf(hours: readonly HourTotal[]): Html {
  const bursts = findBursts(hours);
  const usual = usualAnswers(hours);
  if (hours.length === 0)
    return html`<h3>Time for time</h3>
      <p>Ingen har svart de siste ${DAYS_OF_HOURS} dagene.</p>`;
  const sum = hours.reduce((total, { answers }) => total + answers, 0);
  const found =
    bursts.length === 0
      ? html`<p>Ingen time skiller seg ut.</p>`
      : html`<p>
            Disse timene skiller seg ut. Det kan være en artikkel som ble lest av mange, eller noen som svarte om igjen
            og om igjen:
          </p>
          <ul>
            ${bursts.map((it) => html`<li>${burstInWords(it)}</li>`)}
          </ul>`;
  return html`<h3>Time for time</h3>
    <p>
      ${NUMBER.format(sum)} svar de siste ${DAYS_OF_HOURS} dagene. I timene med svar er ${NUMBER.format(usual)} det
      vanlige.
    </p>
    ${found}`;
}

function burstInWords({ hour, answers, times }: Burst): string {
  const moment = new Date(hour * HOUR);
  const start = osloTime(moment).hour;
  return `${LONG_DAY.format(moment)} kl. ${start}–${start + 1}: ${NUMBER.format(answers)} svar, ${NUMBER.format(times)} ganger det vanlige`;
}

function hoursTable({ id }: Poll, hours: readonly HourTotal[], now: number): Html | '' {
  if (hours.length === 0) return '';
  const bursts = new Set(findBursts(hours).map(({ hour }) => hour));
  const most = Math.max(...hours.map(({ answers }) => answers));
  const cells = cellsOf(hours);
  const days = Array.from({ length: DAYS_OF_HOURS }, (_, back) => new Date(now - back * DAY));
  const clock = Array.from({ length: 24 }, (_, hour) => hour);
  return html`<div class="wide" role="region" aria-label="Svar time for time: ${id}" tabindex="0">
    <table class="hours">
      <caption>
        Svar i hver time, nyeste dag først
      </caption>
      <thead>
        <tr>
          <th scope="col">Dag</th>
          ${clock.map((hour) => html`<th scope="col"><span class="far">kl. </span>${String(hour).padStart(2, '0')}</th>`)}
          <th scope="col">I alt</th>
        </tr>
      </thead>
      <tbody>
        ${days.map((moment) => {
          const inDay = clock.map((hour) => cells.get(`${osloTime(moment).day} ${hour}`) ?? { answers: 0, hours: [] });
          return html`<tr>
            <th scope="row">${SHORT_DAY.format(moment)}</th>
            ${inDay.map((it) =>
              hourCell(
                it.answers,
                most,
                it.hours.some((hour) => bursts.has(hour)),
              ),
            )}
            <td class="sum">${NUMBER.format(inDay.reduce((sum, { answers }) => sum + answers, 0))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

interface HourCell {
  readonly answers: number;
  readonly hours: readonly number[];
}

/** By day and hour on the clock: when summer time ends, two hours have the same name. */
function cellsOf(hours: readonly HourTotal[]): ReadonlyMap<string, HourCell> {
  const cells = new Map<string, HourCell>();
  for (const { hour, answers } of hours) {
    const time = osloTime(new Date(hour * HOUR));
    const name = `${time.day} ${time.hour}`;
    const before = cells.get(name) ?? { answers: 0, hours: [] };
    cells.set(name, { answers: before.answers + answers, hours: [...before.hours, hour] });
  }
  return cells;
}

/** How dark the ground of a cell is, from 0 to 4; the number stands in it. */
function hourCell(answers: number, most: number, burst: boolean): Html {
  const level = Math.ceil((4 * answers) / most);
  return html`<td class="level-${level}${burst ? ' burst' : ''}">
    ${answers === 0 ? html`<span class="far">0</span>` : NUMBER.format(answers)}${burst ? html`<span class="far"> (skiller seg ut)</span>` : ''}
  </td>`;
}

function questionsTable({ id, questions }: Poll, answered: readonly OwnersQuestion[]): Html {
  const rest = questions.size - answered.length;
  const without = rest === 0 ? '' : html`<p>${NUMBER.format(rest)} spørsmål har ingen svar.</p>`;
  if (answered.length === 0)
    return html`<h3>Spørsmål</h3>
      ${without}`;
  const sorted = [...answered].sort((a, b) => b.total - a.total);
  return html`<h3>Spørsmål</h3>
    <div class="wide" role="region" aria-label="Spørsmål: ${id}" tabindex="0">
      <table class="questions">
        <caption>
          De med flest svar først. Ikke representativt: bare de som har svart, er talt
        </caption>
        <thead>
          <tr>
            <th scope="col">Spørsmål</th>
            <th scope="col">Svar</th>
            <th scope="col">Enig</th>
            <th scope="col">Delvis enig</th>
            <th scope="col">Uenig</th>
            <th scope="col">Vet ikke</th>
            <th scope="col">Regnet av</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(questionRow)}
        </tbody>
      </table>
    </div>
    ${without}`;
}

function questionRow({ wording, question, total, answers, shares, silence }: OwnersQuestion): Html {
  const hidden = silence === 'election-day' ? 'Skjult til kl. 21: det er valgdag' : 'Skjult: færre enn 20 svar';
  const told = shares
    ? html`<td>${shares.agree} %</td>
        <td>${shares.partly} %</td>
        <td>${shares.disagree} %</td>
        <td>${NUMBER.format(shares.noOpinion)}</td>
        <td>${NUMBER.format(answers ?? 0)}</td>`
    : html`<td colspan="5" class="hidden">${hidden}</td>`;
  return html`<tr>
    <th scope="row">${wording} <span class="id">${question}</span></th>
    <td>${NUMBER.format(total)}</td>
    ${told}
  </tr>`;
}
