import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ROOM } from './table-template.js';
import { cards } from './topic-compare.styles.js';

/** A table with more columns than there is room for: it scrolls in its frame, and its heads stay in sight. */
const scrolled = css`
  & {
    max-block-size: min(48em, 90vh);
    overflow: auto;
  }
  th {
    inset-block-start: 0;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_sticky);
    backdrop-filter: blur(1.5em);
  }
  .corner {
    inset-inline-start: 0;
    z-index: 3;
  }
`;

/** How a table looks that may be wider than its place. */
export const scrolledStyles = css`
  @container (min-width: 40em) {
    .auto.crowd {
      ${scrolled}
    }
  }
  @container (40em < width < 56em) {
    .auto.many {
      ${scrolled}
    }
  }
  .table {
    ${scrolled}
  }
  .cards {
    ${cards}
  }
  @media print {
    .frame.frame {
      max-block-size: none;
      overflow: visible;
    }
    .frame thead th {
      inline-size: auto;
    }
    /* So many columns would be cut off at the edge of the paper. */
    .crowd {
      ${cards}
    }
  }
`;

/**
 * The frame around a table: how many columns decide whether it has to be scrolled, and whether the reader can.
 *
 * @param view `table`, `cards`, or what there is room for
 */
export function frameOf(columns: number, view: string, label: string, table: TemplateResult): TemplateResult {
  const form = view === 'table' || view === 'cards' ? view : 'auto';
  const width = columns > 5 ? 'crowd' : columns > ROOM ? 'many' : '';
  const scrolls = width || form === 'table';
  return html`<div
    class="frame ${form} ${width}"
    role=${ifDefined(scrolls ? 'region' : undefined)}
    aria-label=${ifDefined(scrolls ? label : undefined)}
    tabindex=${ifDefined(scrolls ? '0' : undefined)}
  >
    ${table}
  </div>`;
}
