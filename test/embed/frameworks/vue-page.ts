/** An article in Vue, from a template. */
import { createApp, shallowReactive } from 'vue';
import type { AgreePollAnswerEvent } from '@partiprogram/elements/agree-poll';
import type { PledgeListOpenEvent } from '@partiprogram/elements/pledge-list';
import { offer, place, type Article } from './article.js';

const heard: string[] = [];
const shown = shallowReactive<{ article?: Article }>({});

const app = createApp({
  template: `
    <program-data :programData="article.dataset"><pledge-list id="own" programme="fjordby-hav-2025"></pledge-list></program-data>
    <pledge-list id="list" programme="baerum-ap-mangfold" :limit="article.limit" :heading-level="article.headingLevel"
      :controls="article.controls" @load="heard.push('load')" @pledge-list-open="handleOpen"></pledge-list>
    <topic-compare municipality="3201" :topic="article.topic" :limit="article.limit" :headingLevel="article.headingLevel">
    </topic-compare>
    <agree-poll programme="baerum-ap-mangfold" .texts="article.texts" expose-choice @agree-poll-answer="handleAnswer">
    </agree-poll>`,
  setup: () => ({ heard }),
  computed: { article: () => shown.article },
  methods: {
    handleOpen: ({ pledge }: PledgeListOpenEvent) => heard.push(`open ${pledge} at ${shown.article?.limit}`),
    handleAnswer: ({ choice }: AgreePollAnswerEvent) => heard.push(`answer ${choice}`),
  },
});
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');

offer({
  heard,
  mount(article) {
    shown.article = article;
    app.mount(place());
  },
  change: (article) => (shown.article = article),
  unmount: () => app.unmount(),
});
