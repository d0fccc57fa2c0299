// First: what is defined below may want a part at once.
export { checkPartsWith } from './dataset.js';
import '@partiprogram/elements/agree-poll';

export { addMessages } from '@partiprogram/elements/messages';
