import { css } from 'lit';

/** How the choice looks. */
export const styles = css`
  .memory {
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .memory .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .memory label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.85em;
    cursor: pointer;
  }
  .memory input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
  }
  @media print {
    .memory {
      display: none;
    }
  }
`;
