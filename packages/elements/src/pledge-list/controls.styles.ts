import { css } from 'lit';

export default css`
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 16em);
    align-items: end;
    gap: 0.625em 0.75em;
    margin-block-start: var(--_space);
  }
  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .search:only-of-type {
    grid-column: 1 / -1;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 3.143em;
    margin: 0;
    padding: 0 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
  .others,
  .controls .status {
    grid-column: 1 / -1;
  }
  .others > summary {
    font-size: 0.875em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.625em 0.75em;
    padding-block: 0.375em;
  }
  @container (max-width: 32em) {
    .controls {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
