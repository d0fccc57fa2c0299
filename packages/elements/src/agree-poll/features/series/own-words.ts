import { ContextEvent } from '@lit/context';
import type { PollContent } from '@partiprogram/programmes';
import { SourceError } from '../../../data/programme-source.js';
import { ownWordsContext } from '../../../data/source-context.js';
import type { LoadedPoll } from '../../load-poll.js';

/**
 * Takes the page's own words from the `<pledge-list>` around them, which reads them even where it is far from the viewport.
 *
 * @param poll the element that asks
 * @param id of the list
 * @param replace called when the page's words have changed
 * @throws SourceError when there is no such list, or nothing to read in it
 */
export function loadOwnWords(poll: HTMLElement, id: string, replace: (poll: LoadedPoll) => void): Promise<LoadedPoll> {
  const list = (poll.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (list?.localName !== 'pledge-list') return Promise.reject(new SourceError('no-list', id));
  return new Promise((resolve, reject) => {
    let last: PollContent | undefined;
    const take = (content: PollContent | undefined): void => {
      if (!content || content === last) return;
      const loaded = { ...content, issues: [], missing: [], together: false };
      if (last) replace(loaded);
      else resolve(loaded);
      last = content;
    };
    // The list has nobody who answers before it has read its words.
    const ask = (): void => void list.dispatchEvent(new ContextEvent(ownWordsContext, poll, take, true));
    list.addEventListener('load', ask);
    list.addEventListener('error', () => reject(new SourceError('no-list', id)), { once: true });
    void customElements.whenDefined(list.localName).then(() => {
      if ('loading' in list) list.loading = 'eager';
      ask();
    });
  });
}
