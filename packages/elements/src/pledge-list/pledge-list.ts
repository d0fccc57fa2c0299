import { define } from '../internal/define.js';
import { PledgeListElement } from './pledge-list-element.js';

define('pledge-list', PledgeListElement);

declare global {
  interface HTMLElementTagNameMap {
    'pledge-list': PledgeListElement;
  }
}

export { PledgeListElement };
export { PledgeListFilterEvent } from './pledge-list.events.js';
