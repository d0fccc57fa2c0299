/** Pages that somebody writes with the tags, and mistakes in them, which the types must find. */

/** A page in React. */
export const REACT_PAGE = `
import { useRef } from 'react';
import type { AgreePollElement } from '@partiprogram/elements/agree-poll';
import type { PledgeListOpenEvent } from '@partiprogram/elements/pledge-list';
import type {} from '@partiprogram/elements/react';

export function Article() {
  const poll = useRef<AgreePollElement>(null);
  return (
    <program-data src="/data/catalogue.json" programData={{ version: '1' }} onerror={(event) => event.message.trim()}>
      <pledge-list
        key="list"
        className="wide"
        programme="fjordby-ap"
        limit={6}
        groupBy="topic"
        heading-level="3"
        controls
        deep-links
        onload={(event) => event.target}
        onpledge-list-open={(event) => event.pledge.trim()}
      >
        <h2 slot="heading">Skole</h2>
      </pledge-list>
      <topic-compare municipality="3201" limit="6" ontopic-compare-change={({ hidden }) => hidden.join()} />
      <agree-poll
        ref={poll}
        for="list"
        texts={{ 'thanks-agree': 'Takk' }}
        results={async (name) => ({ name })}
        onagree-poll-answer={(event) => event.question.trim()}
        onClick={() => poll.current?.headingLevel.toFixed()}
      />
    </program-data>
  );
}

export const mistakes = [
  // @ts-expect-error -- a number is no word
  <pledge-list limit="six" />,
  // @ts-expect-error -- there is no such order
  <pledge-list groupBy="party" />,
  // @ts-expect-error -- there is no such order, by its attribute either
  <pledge-list group-by="party" />,
  // @ts-expect-error -- there is no such property
  <topic-compare programme="fjordby-ap" />,
  // @ts-expect-error -- there is no such text
  <agree-poll texts={{ thanks: 'Takk' }} />,
  // @ts-expect-error -- it is the event of another tag
  <agree-poll onagree-poll-answer={(event: PledgeListOpenEvent) => event.pledge} />,
  // @ts-expect-error -- React calls no such listener of a custom element
  <pledge-list onLoad={() => undefined} />,
];
`;

/** Of Vue's own types, those that ours are made with. */
export const VUE: Readonly<Record<string, string>> = {
  'node_modules/vue/package.json': '{ "name": "vue", "version": "3.5.0", "types": "./index.d.ts" }',
  'node_modules/vue/index.d.ts': `
    export interface HTMLAttributes { id?: string | undefined; class?: unknown; results?: number | string | undefined }
    export interface VNodeProps { key?: PropertyKey | undefined; ref?: unknown }
    export interface AllowedComponentProps { class?: unknown; style?: unknown }
    export interface ComponentCustomProps {}
    export interface GlobalComponents { KeepAlive: object }
  `,
};

/** What Vue's language tools ask of the types for a template. */
export const VUE_PAGE = `
import type { GlobalComponents } from 'vue';
import type { AgreePollAnswerEvent } from '@partiprogram/elements/agree-poll';
import type {} from '@partiprogram/elements/vue';

type Poll = InstanceType<GlobalComponents['agree-poll']>;
type List = InstanceType<GlobalComponents['pledge-list']>;

export const list: List['$props'] = {
  id: 'list',
  class: ['wide'],
  programme: 'fjordby-ap',
  limit: '6',
  headingLevel: 3,
  controls: true,
};
export const poll: Poll['$props'] = {
  key: 1,
  for: 'list',
  texts: { 'thanks-agree': 'Takk' },
  results: async (name) => ({ name }),
};
export const kept: keyof GlobalComponents = 'KeepAlive';

export function listen(element: Poll, event: AgreePollAnswerEvent): number {
  element.$emit('load', new Event('load'));
  element.$emit('agree-poll-answer', event);
  // @ts-expect-error -- it is no such event
  element.$emit('agree-poll-answer', new Event('agree-poll-answer'));
  // @ts-expect-error -- it is the event of another tag
  element.$emit('pledge-list-open', event);
  return element.headingLevel;
}

// @ts-expect-error -- a number is no word
export const six: List['$props'] = { limit: 'six' };
// @ts-expect-error -- there is no such order
export const party: List['$props'] = { groupBy: 'party' };
// @ts-expect-error -- there is no such property
export const collapsed: Poll['$props'] = { collapsed: true };
`;
