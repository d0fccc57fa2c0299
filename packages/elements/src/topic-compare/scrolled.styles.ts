import { css } from 'lit';

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
  @media print {
    .frame.frame {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
