/**
 * What only some comparisons have: controls, an overview of all topics, what stands beside the table, more columns than there
 * is room for, and programmes that come from several files.
 */
import { css } from 'lit';
import { contextStyles } from './context.js';
import { controlsStyles } from './controls.js';
import { overviewStyles } from './overview.js';
import { scrolledStyles } from './scrolled.styles.js';

export { merged } from '@partiprogram/programmes';
export { contextTemplate } from './context.js';
export { change, controlsTemplate, lookAhead, noneIn, shownText } from './controls.js';
export { introIn, overviewTemplate, titleIn } from './overview.js';

/** How all of them look. */
export const styles = css`
  ${controlsStyles}
  ${overviewStyles}
  ${contextStyles}
  ${scrolledStyles}
`;
