import { css } from 'lit';

export default css`
  .found .entries {
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }
  .found .entries > li {
    padding-inline-start: 0;
  }
  .kind {
    color: var(--_soft);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .why {
    margin: 0;
    color: var(--_soft);
    font-size: 0.875em;
  }
  mark {
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    color: inherit;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
