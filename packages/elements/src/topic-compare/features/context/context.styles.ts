import { css } from 'lit';

/** How the context looks. */
export const styles = css`
  .context {
    margin-block-start: var(--_space);
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .context ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
  }
  .context li {
    padding-block: 0.15em;
  }
  .context .label {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .context .heading {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .context {
      border: 1px solid;
    }
  }
  @media print {
    .context {
      padding-inline: 0;
      break-inside: avoid;
    }
  }
`;
