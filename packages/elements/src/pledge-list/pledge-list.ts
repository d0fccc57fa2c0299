import { define } from '../element/define.js';
import { PledgeListElement } from './pledge-list-element.js';

define('pledge-list', PledgeListElement);

declare global {
  interface HTMLElementTagNameMap {
    'pledge-list': PledgeListElement;
  }
}

export { PledgeListElement };
export {
  PledgeListCopyEvent,
  PledgeListFilterEvent,
  PledgeListOpenEvent,
  PledgeListSearchEvent,
  PledgeListShareEvent,
} from './pledge-list.events.js';
