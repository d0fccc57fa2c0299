import { css } from 'lit';

/** How a comparison looks, but for the form of its table. */
export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--topic-compare-min-block-size, 20em);
  }
  .base {
    --_gap: var(--topic-compare-gap, 1em);
    /* White below dark text, dark below light: little shines through of a page whose background is not known to us. */
    --_sticky: oklab(from currentcolor clamp(0.2, (0.62 - l) * 1000, 1) 0 0 / 70%);
  }
  @container style(--pp-surface) {
    .base {
      --_sticky: var(--pp-surface, none);
    }
  }
  .card {
    border-block-start: 2px solid;
    padding-block-start: 0.875em;
  }
  .proposition,
  .relation,
  .note,
  .silent,
  summary {
    color: var(--_soft);
  }
  .proposition,
  .relation,
  .note,
  td details {
    font-size: 0.8125em;
  }
  .issue,
  .proposition,
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
  .proposition,
  .note {
    margin-block-start: 0.3em;
  }
  /* Words of the document stay as they are. */
  span.line::first-letter {
    text-transform: uppercase;
  }
  .points,
  .besides ul {
    list-style: none;
  }
  .points li,
  .besides li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .locator {
    display: block;
    color: var(--_soft);
  }
  .more {
    margin-block: 0.5em 1em;
  }
  .empty {
    margin-block-start: var(--_space);
    color: var(--_soft);
  }
  .beyond {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .beyond > summary {
    padding-block: 0.625em;
    color: inherit;
    font-weight: 550;
  }
  .besides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.25em calc(var(--_gap) * 1.5);
    padding-block: 0.75em;
  }
  .besides .heading,
  .context .heading {
    font-weight: 650;
  }
  .besides .label {
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .besides .locator {
    font-size: 0.8125em;
  }
  .context {
    margin-block-start: var(--_space);
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .context ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
  }
  .context li {
    padding-block: 0.15em;
  }
  .context .label {
    margin-block-start: 0.75em;
    font-weight: 600;
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
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
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
  @media (forced-colors: active) {
    .context {
      border: 1px solid;
    }
  }
  @media print {
    .context {
      padding-inline: 0;
      break-inside: avoid;
    }
  }
`;
