import { css } from 'lit';

/** One programme below the other. */
const stacked = css`
  .points-columns {
    display: block;
  }
  .points-head {
    position: static;
  }
  .points-column + .points-column {
    margin-block-start: 1.5em;
  }
`;

/** How points look that stand apart from the issues: a column for each programme, all of the same width. */
export const styles = css`
  .apart {
    margin-block-start: var(--_space);
  }
  .apart > .heading {
    font-weight: 650;
  }
  .points-columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    column-gap: calc(var(--_gap) * 1.5);
  }
  .points-head {
    position: sticky;
    inset-block-start: var(--topic-compare-head-offset, 0px);
    z-index: 1;
    padding-block: 0.5em 0.625em;
    border-block-end: 1px solid var(--_line);
    background: var(--_sticky);
    backdrop-filter: blur(1.5em);
  }
  .points-head .heading {
    font-size: 0.9375em;
  }
  .points-column .label {
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .points-column ul {
    list-style: none;
  }
  .points-column li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .points-column ul > li:first-child {
    border: 0;
  }
  .points-column [hidden] {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .points-column .silent {
    margin-block-start: 0.75em;
  }
  .points-column .locator {
    font-size: 0.8125em;
  }
  @container (max-width: 40em) {
    .apart .auto {
      ${stacked}
    }
  }
  .apart .cards {
    ${stacked}
  }
  .apart :is(.many, .crowd, .table) .points-columns {
    grid-auto-columns: minmax(15em, 1fr);
  }
  @container (min-width: 40em) {
    .apart .auto.crowd .points-head {
      inset-block-start: 0;
    }
  }
  @container (40em < width < 56em) {
    .apart .auto.many .points-head {
      inset-block-start: 0;
    }
  }
  .apart .table .points-head {
    inset-block-start: 0;
  }
  @media print {
    .points-head {
      position: static;
    }
    .points-column [hidden] {
      content-visibility: visible;
    }
    .apart .crowd {
      ${stacked}
    }
    .points-column li {
      break-inside: avoid;
    }
  }
`;
