import { css } from 'lit';

/** How the controls look. */
export const styles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-start: 1em;
  }
  .controls label {
    font-size: 0.875em;
  }
  .controls .field {
    display: flex;
    flex: 1 1 14em;
    flex-direction: column;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }
  .controls select {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding-inline: 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--pp-surface, none);
    font-size: 1.0714em;
  }
  .controls fieldset {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  .controls legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 1.25em;
    font-size: 0.9333em;
    line-height: 2em;
  }
  .controls fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    font-size: 1em;
  }
  .controls input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  @container (max-width: 40em) {
    .controls fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    }
    .controls legend {
      grid-column: 1 / -1;
    }
  }
`;
