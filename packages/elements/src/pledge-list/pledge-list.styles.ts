import { css } from 'lit';

export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--pledge-list-min-block-size, 20em);
  }
  .base {
    --_gap: var(--pledge-list-gap, 0.55em);
  }
  .card {
    border-block-start: 2px solid;
    padding-block-start: 0.875em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block-start: var(--_space);
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: min(100%, 16em);
    max-inline-size: 100%;
    font-size: 0.875em;
  }
  .field select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
  }
  .field option {
    background: Canvas;
    color: CanvasText;
  }
  .tools .status {
    padding-block: 0.75em;
  }
  .section {
    margin-block-start: 1.125em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: baseline;
    gap: 0.75em;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .section .section .heading {
    font-size: 1em;
  }
  .count {
    color: var(--_soft);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .summary {
    max-inline-size: 62ch;
    margin-block-start: 0.25em;
    color: var(--_soft);
  }
  .lead {
    margin-block: 0.75em 0.1em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .entries {
    padding-inline-start: 2em;
  }
  .entries > li {
    padding-block: var(--_gap);
    padding-inline-start: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .entries > li:last-child {
    border: 0;
  }
  .entries > li::marker {
    color: var(--_soft);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .words {
    display: block;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .details {
    max-inline-size: 62ch;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .aside {
    margin-block-start: 0.875em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .aside .lead {
    margin-block-start: 0;
  }
  .aside .entries {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .aside .entries > li {
    padding-block: 0.2em;
    border: 0;
  }
  .aside .entries.alone {
    padding: 0;
    list-style: none;
  }
  .aside .entries.alone > li {
    padding-inline-start: 0;
  }
  .empty {
    margin-block-start: var(--_space);
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .aside {
      border: 1px solid;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .entries > li {
      break-inside: avoid;
    }
    .section > summary {
      break-after: avoid;
    }
  }
`;
