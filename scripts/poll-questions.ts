import {
  pledgesOf,
  pollTopicName,
  pollTopics,
  shortWordsOf,
  speakersIn,
  type Dataset,
  type Programme,
} from '@partiprogram/programmes';
import type { PollFile, PollQuestion } from '@partiprogram/poll-server/settings';

/** What a poll is made of: the programmes that it asks about, and how. */
export interface PollWish {
  /** Ids; those of planning programmes are left out. */
  readonly programmes: readonly string[];
  readonly kinds: readonly PollKind[];
}

/** What a question is about. */
export type PollKind = 'topic' | 'pledge' | 'issue';

/** Every kind of question. */
export const POLL_KINDS: readonly PollKind[] = ['topic', 'pledge', 'issue'];

/**
 * All that `<agree-poll>` can ask about some programmes, worded as readers see it: their topics, their pledges, and the
 * propositions of issues on which they speak.
 *
 * @param dataset in bokmål
 * @throws Error that names the programmes there are, if one is not among them
 */
export function pollQuestions(dataset: Dataset, { programmes, kinds }: PollWish): readonly PollQuestion[] {
  const asked = programmes.map((id) => programmeOf(dataset, id)).filter(({ kind }) => kind !== 'planning-programme');
  const questions: Readonly<Record<PollKind, () => readonly PollQuestion[]>> = {
    topic: () => asked.flatMap((programme) => topicQuestions(dataset, programme)),
    pledge: () => asked.flatMap(pledgeQuestions),
    issue: () => issueQuestions(dataset, asked),
  };
  return POLL_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => questions[kind]());
}

function programmeOf({ programmes }: Dataset, id: string): Programme {
  const programme = programmes.find((it) => it.id === id);
  if (programme) return programme;
  throw new Error(`there is no programme ${id}; there are ${programmes.map((it) => it.id).join(', ')}`);
}

function topicQuestions({ catalogue }: Dataset, programme: Programme): readonly PollQuestion[] {
  return pollTopics(catalogue, programme).map((topic) => ({
    id: `topic:${programme.id}/${topic.id}` as const,
    wording: `Er du enig med ${programme.publisher.name} om ${pollTopicName(programme, topic)}?`,
  }));
}

function pledgeQuestions(programme: Programme): readonly PollQuestion[] {
  return pledgesOf(programme).map((entry) => {
    const { words, areOwn } = shortWordsOf(entry, programme);
    const { name } = programme.publisher;
    const id = `pledge:${programme.id}/${entry.id.slice(programme.id.length + 1)}` as const;
    return { id, wording: areOwn ? `${name}: «${words}»` : `${name} vil ${words}` };
  });
}

function issueQuestions({ issues }: Dataset, programmes: readonly Programme[]): readonly PollQuestion[] {
  const asked = new Set(programmes.map(({ id }) => id));
  const spoken = issues.filter(({ stances }) => speakersIn(stances).some((id) => asked.has(id)));
  return spoken.flatMap(({ id, proposition }) =>
    proposition === undefined ? [] : [{ id: `issue:${id}` as const, wording: proposition }],
  );
}

/**
 * A poll on the programmes of the article that `npm start` serves: a poll file for trying out, and no more.
 *
 * @param dataset the one in `data/`, in bokmål
 * @param today such as `2026-11-30`
 */
export function pollOfArticle(dataset: Dataset, today: string): PollFile {
  const bærum = dataset.programmes.filter(({ publisher }) => publisher.municipality.id === '3201').map(({ id }) => id);
  return {
    polls: [
      {
        id: 'baerum-2027',
        sender: { name: 'Partiprogram på din egen maskin', privacy: 'http://localhost:8080/' },
        origins: ['http://localhost:*', 'http://127.0.0.1:*'],
        from: dataset.catalogue.date,
        deleteAfter: endOfNextYear(today),
        dataVersions: [dataset.catalogue.version],
        questions: [...pollQuestions(dataset, { programmes: bærum, kinds: POLL_KINDS })],
      },
    ],
  };
}

function endOfNextYear(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}-12-31`;
}
