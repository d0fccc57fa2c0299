/** An article in React. */
import { createElement as h, Fragment, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { AgreePollAnswerEvent } from '@partiprogram/elements/agree-poll';
import type { PledgeListOpenEvent } from '@partiprogram/elements/pledge-list';
import { offer, place, type Article } from './article.js';

const heard: string[] = [];

function ArticleView({ topic, limit, headingLevel, controls, texts, dataset }: Article): ReactElement {
  return h(
    Fragment,
    null,
    h('program-data', { programData: dataset }, h('pledge-list', { id: 'own', programme: 'fjordby-hav-2025' })),
    h('pledge-list', {
      id: 'list',
      programme: 'baerum-ap-mangfold',
      limit,
      'heading-level': headingLevel,
      controls,
      onload: () => heard.push('load'),
      'onpledge-list-open': (event: PledgeListOpenEvent) => heard.push(`open ${event.pledge} at ${limit}`),
    }),
    h('topic-compare', { municipality: '3201', topic, limit, headingLevel }),
    h('agree-poll', {
      programme: 'baerum-ap-mangfold',
      texts,
      'expose-choice': '',
      'onagree-poll-answer': (event: AgreePollAnswerEvent) => heard.push(`answer ${event.choice}`),
    }),
  );
}

let root: Root | undefined;

const draw = (article: Article): void => flushSync(() => root?.render(h(ArticleView, article)));

offer({
  heard,
  mount(article) {
    root = createRoot(place());
    draw(article);
  },
  change: draw,
  unmount: () => root?.unmount(),
});
