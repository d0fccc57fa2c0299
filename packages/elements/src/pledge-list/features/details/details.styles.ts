import { css } from 'lit';

export default css`
  .panel dl {
    display: grid;
    gap: 0.375em;
  }
  .panel dl > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 1em;
  }
  .panel dt {
    color: var(--_soft);
  }
  .panel dd {
    max-inline-size: 56ch;
  }
  .panel ul {
    list-style: none;
  }
  .panel .jump {
    margin: 0;
    font-size: 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  .actions .button {
    min-block-size: 2.5em;
    padding-inline: 0.875em;
  }
  .panel textarea {
    margin-block-start: 0.5em;
  }
  @container (max-width: 30em) {
    .panel dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid;
    }
  }
`;
