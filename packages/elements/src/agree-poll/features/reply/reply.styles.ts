import { css } from 'lit';

/** How a reply looks. */
export const styles = css`
  .after > .heading,
  .who-says > .heading {
    margin-block: var(--_space) 0.25em;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .who-says ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
    list-style: none;
  }
  .notice + .meta,
  .notice + .acts {
    margin-block-start: 0.6em;
  }
  .onwards {
    margin-block-start: 0.5em;
  }
  .reply:not(:empty) ~ .steps > .onward {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px;
    font-weight: 650;
  }
  .who-says li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .who-says .stand {
    display: block;
    font-weight: 600;
  }
  .who-says .silent {
    color: var(--_soft);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
    margin-block-start: 0.5em;
  }
  .link {
    min-block-size: 1.85em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .engage {
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .engage[hidden],
  .texts {
    display: none;
  }
  ::slotted(a:not([href])) {
    display: none;
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;
