import { css } from 'lit';
import { contextStyles } from './context.js';
import { controlsStyles } from './controls.js';
import { overviewStyles } from './overview.js';
import { scrolledStyles } from './scrolled.js';

/** How what is out of the common looks. */
export const choicesStyles = css`
  ${controlsStyles}
  ${overviewStyles}
  ${contextStyles}
  ${scrolledStyles}
  .more {
    margin-block: 0.5em 1em;
  }
  .empty {
    margin-block-start: var(--_space);
    color: var(--_soft);
  }
`;
