import { css } from 'lit';

/** How the sign-up looks. */
export const styles = css`
  .newsletter {
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .newsletter .heading {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .newsletter label {
    display: block;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .newsletter .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.25em;
  }
  .newsletter input {
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 24em;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--pp-surface, none);
    color: inherit;
    font: inherit;
  }
  .newsletter input[aria-invalid='true'] {
    border-width: 2px;
    border-color: currentcolor;
  }
  .newsletter .problem {
    font-weight: 600;
  }
  .newsletter [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @media print {
    .newsletter {
      display: none;
    }
  }
`;
