import { define } from '../element/define.js';
import '../messages/all.js';
import { PledgeListElement } from './pledge-list-element.js';

define('pledge-list', PledgeListElement);

declare global {
  interface HTMLElementTagNameMap {
    'pledge-list': PledgeListElement;
  }
}

export { PledgeListElement };
export { PledgeListFilterEvent, PledgeListSearchEvent } from './controls.events.js';
export { PledgeListCopyEvent, PledgeListOpenEvent, PledgeListShareEvent } from './pledge.events.js';
