import { css } from 'lit';

export default css`
  /* The page's words stand as the page would have them: only our head is a container. */
  .base:has(.own) {
    container-type: normal;
    padding: 0;
    white-space: inherit;
  }
  .own {
    position: relative;
    container-type: inline-size;
    padding-block: 0;
    border: 0;
  }
  .own.foot {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em 0;
    font-size: 0.8125em;
  }
  .own > .meta {
    line-height: 1.3;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
  }
  .own .controls {
    display: contents;
  }
  .own .field {
    flex: 1 1 12em;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
  }
  .own .search {
    flex-grow: 3;
  }
  .own .status {
    order: 1;
    flex-basis: 100%;
    margin-block-start: 0.375em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    font-size: 0.875em;
  }
  .acts > button {
    min-block-size: 24px;
  }
  .own > .contents {
    margin: 0;
  }
  @container (max-width: 38em) {
    .bar {
      column-gap: 0.625em;
      margin-block-start: 0.125em;
    }
    .own .field {
      flex-basis: 6em;
    }
    .own .field :is(input, select) {
      block-size: 2.75em;
      padding-inline: 0.5em;
    }
    .own .field > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .acts {
      flex-basis: 100%;
    }
  }
  .beside {
    position: absolute;
    z-index: 1;
    min-inline-size: 2em;
    min-block-size: 1.5em;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: var(--_behind, Canvas);
    color: inherit;
    line-height: 1;
    cursor: pointer;
  }
  .beside[hidden] {
    display: none;
  }
  .one {
    position: fixed;
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: min(100%, 44em);
    max-block-size: 45vh;
    margin: 0 auto;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_edge);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_behind, Canvas);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 -0.25em 1.5em rgb(0 0 0 / 18%);
  }
  .one:focus-visible {
    outline-offset: -2px;
  }
  .one .panel {
    margin-block: 0.5em 0;
    margin-inline: 0;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .steps .meta {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  .step {
    min-inline-size: 2.75em;
    padding: 0;
    font-size: 1em;
  }
  .step[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .said {
    margin-block-start: 0.5em;
  }
  @media (any-pointer: coarse) {
    .beside {
      min-inline-size: 44px;
      min-block-size: 32px;
    }
  }
  @media (forced-colors: active) {
    .one {
      border-width: 2px;
    }
  }
  @media print {
    .own .acts,
    .beside,
    .one {
      display: none;
    }
  }
`;
