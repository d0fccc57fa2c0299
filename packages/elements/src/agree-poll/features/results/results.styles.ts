import { css } from 'lit';

/** How results look: one neutral colour for every answer, and lengths that the words beside them say too. */
export const styles = css`
  .results {
    margin-block-start: var(--_space);
  }
  .results .heading {
    margin-block: 0.75em 0.25em;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .results .bars {
    display: grid;
    grid-template-columns: max-content minmax(3em, 1fr) max-content;
    gap: 0.4em 0.75em;
    max-inline-size: 36em;
    margin-block: 0.75em;
    list-style: none;
  }
  .results .bars li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .results .bar {
    inline-size: 100%;
    block-size: 0.9em;
    border: 1px solid var(--_edge);
    border-radius: 2px;
  }
  .results rect {
    fill: currentcolor;
    fill-opacity: 0.62;
  }
  .results .percent {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .results table {
    margin-block: 0.5em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .results caption {
    padding-block-end: 0.25em;
    text-align: start;
  }
  .results :is(th, td) {
    padding: 0.25em 1em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .results thead th {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .results rect {
      fill: CanvasText;
      fill-opacity: 1;
    }
  }
  @container (max-width: 16em) {
    .results .bars {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .results .bar {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
