import { css } from 'lit';

export default css`
  .contents nav {
    columns: 16em;
    column-gap: 2em;
    padding-block: 0.5em;
    font-size: 0.875em;
  }
  .contents ol {
    list-style: none;
  }
  .contents li {
    break-inside: avoid;
    padding-block: 0.2em;
  }
  nav > ol > li {
    padding-block-end: 0.75em;
    font-weight: 600;
  }
  .contents ol ol,
  .contents .meta {
    font-weight: 400;
  }
  .contents .meta {
    margin-inline-start: 0.25em;
    font-size: 1em;
  }
  .contents .jump {
    font-weight: inherit;
  }
  .contents .jump:not(:hover) {
    text-decoration: none;
  }
`;
