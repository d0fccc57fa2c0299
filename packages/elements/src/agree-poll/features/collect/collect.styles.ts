import { css } from 'lit';

/** How the box looks in which answers can be sent. */
export const styles = css`
  .send {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block-start: var(--_space);
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .send > p,
  .send .heading {
    max-inline-size: 60ch;
  }
  .send .heading {
    font-size: 1.0625em;
    font-weight: 650;
  }
  @media print {
    .send {
      display: none;
    }
  }
`;
