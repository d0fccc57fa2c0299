import { css } from 'lit';

/** Cards in place of the table: one below the other, each cell with the name of its programme. */
const cards = css`
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
    align-items: baseline;
    column-gap: 0.6em;
    margin-block-end: 0.15em;
    font-size: 0.875em;
    font-weight: 600;
  }
`;

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

/** How a table with a column per programme looks, in any width and on paper. */
export default css`
  .frame {
    /* What is hidden from sight is cut off with the rest of a table that scrolls. */
    position: relative;
    /* The heads that stay in sight are below a bar of the page. */
    isolation: isolate;
    margin-block-start: var(--_space);
    scroll-padding-inline-start: calc(var(--_head-width) + 0.5em);
  }
  table {
    inline-size: 100%;
    /* Without a doctype, a table takes none of these from the page. */
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
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
  .base {
    --_head-height: 0px;
    --_head-width: 0px;
  }
  /* Whatever gets the focus stops beside the heads that stay in sight, not below them. */
  :host,
  .base * {
    scroll-margin-block-start: var(--topic-compare-head-offset, 0px);
  }
  .base tbody * {
    scroll-margin-block-start: calc(var(--topic-compare-head-offset, 0px) + var(--_head-height) + 0.5em);
  }
  .head {
    display: none;
  }
  .kind {
    display: block;
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* On paper, as any other. */
  tbody[hidden] {
    display: table-row-group;
    content-visibility: visible;
  }
  @container (max-width: 40em) {
    .auto {
      ${cards}
    }
  }
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
  /* Only a box of its own can hide its content and have it found. */
  @media screen {
    .frame tbody[hidden] {
      display: none;
    }
    @supports (content-visibility: hidden) {
      .frame tbody[hidden] {
        display: block;
        content-visibility: hidden;
      }
    }
  }
  @media print {
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
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
