/** The styles of the owner's page. */
export const OWNER_STYLES = `
:root { color-scheme: light dark; --_ink: light-dark(#1c2430, #e6eaf0); --_dim: light-dark(#505c6c, #a8b3c2);
  --_ground: light-dark(#fff, #14181f); --_line: light-dark(#cdd5df, #3a4452); --_mark: light-dark(#7a3d00, #ffc277); }
body { margin: 0 auto; max-inline-size: 72em; padding: 1.5em; background: var(--_ground); color: var(--_ink);
  font: 1em/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h3 { margin-block: 1.75em 0.5em; }
header p { max-inline-size: 44em; }
section { margin-block-start: 2.5em; padding-block-start: 0.5em; border-block-start: 2px solid var(--_line); }
a { color: inherit; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)); gap: 0.75em 2em; margin: 0; }
dt { color: var(--_dim); font-size: 0.875em; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { position: relative; overflow-x: auto; }
.wide:focus-visible, a:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-block-end: 0.5em; color: var(--_dim); font-size: 0.875em; text-align: start; }
th, td { padding: 0.35em 0.5em; border: 1px solid var(--_line); text-align: end; vertical-align: top; font-weight: normal; }
thead th, .sum { font-weight: 600; }
th[scope=row], thead th:first-child { text-align: start; }
.hours { font-size: 0.8125em; }
.hours th[scope=row] { white-space: nowrap; }
.level-1 { background: light-dark(#e7eef7, #1d2a3a); }
.level-2 { background: light-dark(#c9dcf0, #263d57); }
.level-3 { background: light-dark(#a5c6e8, #2f5278); }
.level-4 { background: light-dark(#7fb0e0, #38689b); }
.burst { outline: 3px solid var(--_mark); outline-offset: -3px; font-weight: 700; }
.questions { inline-size: 100%; }
.questions th[scope=row] { min-inline-size: 16em; }
.id { display: block; color: var(--_dim); font-size: 0.8125em; overflow-wrap: anywhere; }
.hidden { color: var(--_dim); text-align: start; }
.far { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .burst { outline-color: Highlight; } }
@media print { .wide { overflow: visible; } }
`;
