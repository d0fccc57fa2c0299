import { css } from 'lit';

export default css`
  :host(:state(loading)) .base {
    min-block-size: var(--agree-poll-min-block-size, 20em);
  }
  .card {
    padding: 1.375em;
    border-radius: calc(1.5 * var(--_radius));
    background: var(--agree-poll-surface, var(--_wash));
  }
  .title {
    max-inline-size: 32ch;
    margin-block: 0.45em 0.1em;
    font-size: 1.375em;
    line-height: 1.3;
  }
  .read {
    margin-block-start: 0.5em;
  }
  summary {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .read ol {
    max-inline-size: 62ch;
    padding-inline-start: 1.8em;
    font-size: 0.9375em;
  }
  .read li {
    padding-block: 0.2em;
  }
  .lead {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .answers .button {
    position: relative;
    min-block-size: 3em;
    padding-inline: 0.5em;
    background: var(--pp-surface, none);
  }
  .answers .button[aria-pressed='true'] {
    border-color: currentcolor;
    background: color-mix(in srgb, currentcolor 12%, transparent);
    box-shadow: inset 0 0 0 1px;
    font-weight: 650;
  }
  .answers .button[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .reply {
    margin-block-start: var(--_space);
  }
  .small {
    max-inline-size: 60ch;
    margin-block-start: var(--_space);
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .topics .button,
  .steps .button {
    min-block-size: 2.5em;
    font-weight: 500;
    text-align: start;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: var(--_space);
  }
  .steps details {
    flex: 1 1 8em;
  }
  .steps [open] {
    flex-basis: 100%;
  }
  @container (max-width: 30em) {
    .card {
      padding: 1em;
    }
    .answers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 14em) {
    .answers {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .steps {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid;
    }
    .answers .button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
