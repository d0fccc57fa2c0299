// First: what is defined below may want a part at once.
export { checkPartsWith } from './dataset.js';
import '@partiprogram/elements/agree-poll';
import '@partiprogram/elements/pledge-list';
import '@partiprogram/elements/topic-compare';

export { addMessages } from '@partiprogram/elements/messages';
