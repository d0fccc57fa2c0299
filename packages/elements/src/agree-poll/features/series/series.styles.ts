import { css } from 'lit';

/** How the words of a pledge or a proposition look. */
export const styles = css`
  .title .over {
    display: block;
    font-size: 0.68em;
    font-weight: 500;
  }
  .title .long {
    font-size: 0.8em;
  }
  .ask {
    margin-block-start: var(--_space);
    font-weight: 600;
  }
  .ask + .answers {
    margin-block-start: 0.5em;
  }
  .notice + .meta {
    margin-block-start: 0.6em;
  }
  .card > .topics {
    margin-block-start: var(--_space);
  }
`;
