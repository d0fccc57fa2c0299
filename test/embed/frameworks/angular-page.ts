/** An article in Angular, compiled in the browser, without zones. */
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  enableProdMode,
  provideZonelessChangeDetection,
  signal,
  type ApplicationRef,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { AgreePollAnswerEvent } from '@partiprogram/elements/agree-poll';
import type { PledgeListOpenEvent } from '@partiprogram/elements/pledge-list';
import { offer, place, type Article } from './article.js';

const heard: string[] = [];
const shown = signal<Article | undefined>(undefined);

const ArticleView = Component({
  selector: 'article-view',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (article(); as it) {
      <program-data [programData]="it.dataset"><pledge-list id="own" programme="fjordby-hav-2025"></pledge-list></program-data>
      <pledge-list id="list" programme="baerum-ap-mangfold" [limit]="it.limit" [attr.heading-level]="it.headingLevel"
        [controls]="it.controls" (load)="heard.push('load')" (pledge-list-open)="handleOpen($event)"></pledge-list>
      <topic-compare municipality="3201" [topic]="it.topic" [limit]="it.limit" [headingLevel]="it.headingLevel"></topic-compare>
      <agree-poll programme="baerum-ap-mangfold" [texts]="it.texts" expose-choice (agree-poll-answer)="handleAnswer($event)">
      </agree-poll>
    }`,
})(
  class {
    readonly article = shown;
    readonly heard = heard;
    readonly handleOpen = ({ pledge }: PledgeListOpenEvent): void => {
      heard.push(`open ${pledge} at ${shown()?.limit}`);
    };
    readonly handleAnswer = ({ choice }: AgreePollAnswerEvent): void => {
      heard.push(`answer ${choice}`);
    };
  },
);

enableProdMode();
let app: Promise<ApplicationRef> | undefined;

offer({
  heard,
  mount(article) {
    place().append(document.createElement('article-view'));
    shown.set(article);
    app = bootstrapApplication(ArticleView, { providers: [provideZonelessChangeDetection()] });
  },
  change: (article) => shown.set(article),
  unmount: () => void app?.then((it) => it.destroy()),
});
