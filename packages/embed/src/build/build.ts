import { CodeBoxElement } from '../page/code-box-element.js';
import { BuildPageElement } from './build-page-element.js';
import { ChoiceFieldsElement } from './choice-fields-element.js';
import { ChoicePreviewElement } from './choice-preview-element.js';
import { LookFieldsElement } from './look-fields-element.js';
import { OwnFileElement } from './own-file-element.js';

// Those inside first: each is drawn by the one below it.
customElements.define('code-box', CodeBoxElement);
customElements.define('choice-fields', ChoiceFieldsElement);
customElements.define('look-fields', LookFieldsElement);
customElements.define('own-file', OwnFileElement);
customElements.define('choice-preview', ChoicePreviewElement);
customElements.define('build-page', BuildPageElement);
