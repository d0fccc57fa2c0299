import { css } from 'lit';

/**
 * The styles that every element shares. They are on the inner box, since a page's own `* { all: unset }` reaches the
 * host. Colours are mixed from the text colour of the page, so that they fit a dark page too.
 */
export default css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  /* Room that the page keeps is for what comes. A page's own style is stronger than any rule that is not important. */
  :host(:state(error)) {
    min-height: 0 !important;
  }
  /* The width that an element asks for where a box of the page shrinks to fit: its container has none of its own. A float
     without a height leaves the margins of what the page wrote inside as they are. */
  :host::before {
    content: '';
    float: left;
    display: grid;
    grid-template-columns: minmax(0, 60em);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .base {
    --_text: var(--pp-text, currentcolor);
    /* Text that matters less lets a fifth of the background through: a colour of middling lightness nothing, as it has no
       contrast to spare, and what the page has made translucent no more. */
    --_soft: oklab(from currentcolor l a b / min(alpha, clamp(0.8, 1.15 - max(l - 0.61, 0.61 - l) / 0.6, 1)));
    --_line: color-mix(in srgb, currentcolor 16%, transparent);
    /* Edges of what can be pressed reach 3:1 wherever the text reaches 4.5:1. */
    --_edge: oklab(from currentcolor l a b / min(alpha, clamp(0.55, 0.85 - max(l - 0.61, 0.61 - l), 1)));
    --_wash: color-mix(in srgb, currentcolor 5%, transparent);
    /* An accent no lighter than can be seen on the background of dark text, no darker than on that of light text. The mix tells
       both at once: its alpha is half of 1 and the lightness of the text, its other channels are divided by twice that. */
    --_accent: oklab(
      from color-mix(in oklab, oklab(from var(--pp-accent, currentcolor) l a b / 1), oklab(from currentcolor 0 0 0 / l))
        clamp(min(2000 * alpha - 1620, 0.72), l * 2 * alpha, max(2000 * alpha - 1620, 0.58)) calc(a * 2 * alpha)
        calc(b * 2 * alpha) / 1
    );
    --_space: var(--pp-space, 1em);
    --_radius: var(--pp-radius, 0.5em);
    display: block;
    /* Where the page makes the tag a flex row. */
    flex: 0 0 100%;
    background: var(--pp-surface, none);
    color: var(--_text);
  }
  /* What the page put inside runs as its own text does. */
  :host(:dir(rtl)) slot {
    direction: rtl;
  }
  /* Until then, what the page wrote inside stands as the page would have it. */
  .base:has(.card) {
    container-type: inline-size;
    /* Lines between our tags are none of the reader's. */
    white-space: normal;
    padding-block-end: calc(1.5 * var(--_space));
  }
  /* What a page hands down to all that is in it was meant for something else. Of that, we take the looks of its text, and
     what it hides or puts out of reach. The rest of the list undoes what "all" takes with it. */
  :where(.card, .told) {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: var(--pp-font, inherit);
    font-size: inherit;
    pointer-events: inherit;
    visibility: inherit;
    forced-color-adjust: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-locale: inherit;
    -webkit-text-size-adjust: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-user-select: text;
    user-select: text;
  }
  @container style(--pp-surface) {
    .base:has(.card) {
      padding: var(--_space);
    }
  }
  :is(h2, h3, h4, h5, h6, p, ol, ul, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  /* A list of options opens on a background of the browser's own. */
  option {
    background: Canvas;
    color: CanvasText;
  }
  a,
  .jump {
    color: inherit;
    /* WebKit knows no shorthand of several values. */
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  a:hover,
  .jump:hover {
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid;
    /* By itself: a browser that cannot mix it still draws the ring. */
    outline-color: var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em;
    font-size: 0.875em;
  }
  .soft {
    color: var(--_soft);
  }
  .who {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 600;
  }
  .mark {
    display: inline-grid;
    flex: none;
    min-inline-size: 2.4em;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: 0.4em;
    font-size: 0.7em;
    font-weight: 700;
    line-height: 1.6;
    letter-spacing: 0.02em;
    text-align: center;
    padding-inline: 0.4em;
  }
  .mark svg {
    inline-size: calc(100% + 0.8em);
    block-size: 3px;
    margin-inline: -0.4em;
  }
  .title,
  .heading {
    hyphens: manual;
  }
  .title {
    margin-block: 0.25em 0.2em;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .meta {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .feature-status {
    margin-block: 0.75em;
  }
  .notice {
    margin-block-start: 0.75em;
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid var(--_edge);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-start: 0.3em;
  }
  .chip {
    padding: 0.05em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    color: var(--_soft);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  summary,
  .toggle {
    display: inline-block;
    min-block-size: 1.85em;
    list-style: none;
    cursor: pointer;
  }
  summary {
    padding-block: 0.175em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Inline, and glued to the last word by its space: the arms of a chevron, drawn as two diagonals. */
  summary::after,
  .toggle::after {
    --_tip: top;
    --_arm: transparent calc(50% - 0.08em), currentcolor 0 calc(50% + 0.04em), transparent 0;
    content: '\\a0';
    content: '\\a0' / '';
    padding-inline-end: 1em;
    background:
      linear-gradient(to var(--_tip) right, var(--_arm)) right 0.38em top 60% / 0.38em 0.38em no-repeat,
      linear-gradient(to var(--_tip) left, var(--_arm)) right 0 top 60% / 0.38em 0.38em no-repeat;
    /* Forced colours take away what is drawn as a background. */
    forced-color-adjust: preserve-parent-color;
  }
  [open] > summary::after,
  .toggle[aria-expanded='true']::after {
    --_tip: bottom;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .status {
    color: var(--_soft);
    font-size: 0.875em;
  }
  /* Out of the way, but there: a screen reader says only what comes into a status that it knows. */
  [role='status']:empty {
    position: absolute;
  }
  .waiting {
    animation: 0s 0.5s backwards reveal;
  }
  @keyframes reveal {
    from {
      visibility: hidden;
    }
  }
  .button {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font-weight: 550;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_wash);
  }
  .placeholder .button {
    margin-block: 0.75em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Smaller ones make a phone zoom in. */
  @media (any-pointer: coarse) {
    .base .card :is(input, select, textarea) {
      font-size: max(16px, 1em);
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    summary::after,
    .toggle::after,
    .button,
    .card .actions,
    .card .controls {
      display: none;
    }
    .eyebrow,
    .title,
    .card > .meta,
    .notice {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
