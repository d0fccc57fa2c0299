/** What only some comparisons have: the part that an attribute, a document or a reader calls for. */
export { Choices } from './choices.js';
