import { css } from 'lit';

export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--topic-compare-min-block-size, 20em);
  }
  .base {
    --_gap: var(--topic-compare-gap, 1em);
  }
  .card {
    border-block-start: 2px solid;
    padding-block-start: 0.875em;
  }
  table {
    inline-size: 100%;
    margin-block-start: var(--_space);
    border-collapse: collapse;
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
    padding-block: 0 0.625em;
    border: 0;
    font-size: 0.9375em;
  }
  .corner,
  tbody th {
    inline-size: 24%;
  }
  .kind {
    display: block;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .issue {
    display: block;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .relation {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 0.4em;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .relation .sign {
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
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .head {
    display: none;
  }
  .line {
    display: block;
  }
  .line::first-letter {
    text-transform: uppercase;
  }
  .silent {
    color: var(--_soft);
  }
  details {
    margin-block-start: 0.15em;
    font-size: 0.8125em;
  }
  summary,
  .locator {
    color: var(--_soft);
  }
  summary:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .more {
    margin-block-start: 0.5em;
  }
  details ul {
    list-style: none;
  }
  details li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .locator {
    display: block;
  }
  .plan {
    margin-block-start: var(--_space);
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .plan .heading {
    font-weight: 650;
  }
  .plan ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
  }
  .plan li {
    padding-block: 0.15em;
  }
  .plan .label {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .empty {
    margin-block-start: var(--_space);
    color: var(--_soft);
  }
  @container (max-width: 40em) {
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
    }
    .head .kind {
      font-size: 0.9375em;
    }
  }
  @media (forced-colors: active) {
    .plan {
      border: 1px solid;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
