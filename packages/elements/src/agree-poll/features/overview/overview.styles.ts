import { css } from 'lit';

/** How the overview looks. */
export const styles = css`
  .overview {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .overview .heading {
    font-size: 1.125em;
    font-weight: 650;
  }
  .overview .whom {
    margin-block-start: var(--_space);
  }
  .overview .given {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    align-items: baseline;
    gap: 0 1em;
    margin-block: 0.5em;
  }
  .overview :is(.publishers, .skipped) {
    list-style: none;
  }
  .overview .given > * {
    align-self: stretch;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .overview .given dd {
    font-weight: 600;
  }
  .overview .link {
    text-align: start;
  }
  .overview .publishers > li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .overview .publishers dt {
    margin-block-start: 0.4em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .overview .publishers dd ul {
    padding-inline-start: 1.2em;
  }
`;
