import { css } from 'lit';

export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--pledge-list-min-block-size, 20em);
  }
  /* The page's own words take the room that they need. */
  :host(:state(loading)) .base:has(> slot) {
    min-block-size: 0;
  }
  .base {
    --_gap: var(--pledge-list-gap, 0.55em);
    --_height: 4.25em;
    --_entries: 1;
  }
  .card {
    border-block-start: 2px solid;
    padding-block-start: 0.875em;
  }
  .section {
    margin-block-start: 1.125em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.75em;
  }
  .long .block:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_entries) * var(--_height));
  }
  .toggle,
  .jump,
  .opener {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .toggle {
    font-weight: inherit;
  }
  .entries .jump {
    font-size: 0.875em;
  }
  .opener {
    position: absolute;
    inset: var(--_gap) 0 auto auto;
    inline-size: 2em;
    block-size: 1.5em;
    border-radius: 0.375em;
    color: var(--_soft);
    text-align: center;
  }
  .opener:hover {
    background: var(--_wash);
  }
  .panel {
    margin-block: 0.625em 0.25em;
    /* As wide as the line below the entry, under its button. */
    margin-inline-end: -2.857em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.875em;
  }
  .contents,
  .empty {
    margin-block-start: var(--_space);
  }
  .empty + .button {
    margin-block-start: 0.5em;
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
  .head .meta {
    flex: none;
  }
  .summary {
    margin-block-start: 0.375em;
  }
  .notice + .summary {
    margin-block-start: 0.75em;
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
    position: relative;
    padding-block: var(--_gap);
    padding-inline: 0.25em 2.5em;
    border-block-end: 1px solid var(--_line);
  }
  .entries > [data-depth] {
    margin-inline-start: 4.5em;
  }
  .entries > [data-depth='1'] {
    margin-inline-start: 1.5em;
  }
  .entries > [data-depth='2'] {
    margin-inline-start: 3em;
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
    text-wrap: pretty;
  }
  .details .words {
    display: inline;
  }
  .words,
  .summary,
  .details {
    max-inline-size: 62ch;
  }
  .summary,
  .details {
    color: var(--_soft);
  }
  .details {
    font-size: 0.9375em;
  }
  .aside {
    --_gap: 0.2em;
    margin-block-start: 0.875em;
    padding: 0.75em 1em;
    /* Seen in forced colours. */
    border: 1px solid transparent;
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
    border: 0;
  }
  .aside .entries > li:only-child {
    margin-inline-start: -1.2em;
    padding-inline-start: 0;
    list-style: none;
  }
  /* The attribute may say that it is off. */
  :host([compact]:not([compact='false' i])) :is(.contents, .summary, .details:not(.note)) {
    display: none;
  }
  /* The browser hides the content alone. */
  @media screen {
    .list [hidden] {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
  @container (max-width: 32em) {
    .block {
      --_height: 7em;
    }
  }
  @container (max-width: 14em) {
    .entries {
      padding-inline-start: 1.5em;
    }
    .entries > li {
      padding-inline: 0 1.75em;
    }
    .opener {
      inline-size: 1.5em;
    }
  }
  @media print {
    .opener,
    .contents {
      display: none;
    }
    /* A browser that does not look into what is hidden does not display it either. */
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
    .entries > li {
      break-inside: avoid;
    }
    .head,
    .lead,
    .summary {
      break-after: avoid;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
