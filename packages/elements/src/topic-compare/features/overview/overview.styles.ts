import { css } from 'lit';

/** How the overview looks. */
export const styles = css`
  .overview th,
  .overview td {
    padding-block: 0.5em;
  }
  .overview .cards td {
    padding-block: 0;
  }
  .overview td {
    font-size: 0.9375em;
  }
  .overview .issue {
    text-align: start;
  }
  .overview .mark-sign {
    display: inline-block;
    inline-size: 1.4em;
    font-weight: 700;
  }
  @media print {
    .overview .crowd td {
      padding-block: 0;
    }
  }
`;
