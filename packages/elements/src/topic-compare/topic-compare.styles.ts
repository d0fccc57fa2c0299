import { css } from 'lit';

/** Cards in place of the table: one below the other, each cell with the name of its programme. */
export const cards = css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  thead {
    display: none;
  }
  tr {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  tbody th,
  td {
    inline-size: auto;
    padding: 0;
    border: 0;
  }
  td {
    margin-block-start: 0.875em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.6em;
    margin-block-end: 0.15em;
    font-size: 0.875em;
    font-weight: 600;
  }
`;

export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--topic-compare-min-block-size, 20em);
  }
  .base {
    --_gap: var(--topic-compare-gap, 1em);
    /* A page whose background is not known to us shines through, blurred. */
    --_sticky: var(--pp-surface, none);
  }
  .card {
    border-block-start: 2px solid;
    padding-block-start: 0.875em;
  }
  .frame {
    margin-block-start: var(--_space);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  th,
  td {
    padding-block: 0.875em;
    padding-inline: 0 var(--_gap);
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--topic-compare-head-offset, 0px);
    z-index: 2;
    inline-size: 9em;
    padding-block: 0.5em 0.625em;
    border: 0;
    background: var(--_sticky);
    font-size: 0.9375em;
    backdrop-filter: blur(1.5em);
  }
  .corner {
    inline-size: 11em;
  }
  .kind,
  .relation,
  .note,
  .silent,
  summary {
    color: var(--_soft);
  }
  .kind {
    font-size: 0.875em;
    font-weight: 400;
  }
  .relation,
  .note,
  td details {
    font-size: 0.8125em;
  }
  .kind,
  .issue,
  .line {
    display: block;
  }
  .issue {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .relation {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 0.4em;
  }
  .sign {
    display: inline-grid;
    place-items: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1px solid;
    border-radius: 50%;
    line-height: 1;
  }
  .note {
    margin-block-start: 0.3em;
  }
  .head {
    display: none;
  }
  .line::first-letter {
    text-transform: uppercase;
  }
  .beyond {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .beyond > summary {
    min-block-size: 2.75em;
    color: inherit;
    font-weight: 550;
  }
  .link {
    min-block-size: 1.85em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .link,
  summary:hover {
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-color: currentcolor;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  @container (max-width: 40em) {
    .auto {
      ${cards}
    }
  }
  @media print {
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    .actions,
    .beyond:not([open]) {
      display: none;
    }
  }
`;
