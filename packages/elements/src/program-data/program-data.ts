import { define } from '../element/define.js';
import { ProgramDataElement } from './program-data-element.js';

define('program-data', ProgramDataElement);

declare global {
  interface HTMLElementTagNameMap {
    'program-data': ProgramDataElement;
  }
}

export { ProgramDataElement };
