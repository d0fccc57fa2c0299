/**
 * The room of each element: lists and comparisons are likely to be as high as the window, but for those whose attributes leave less, or where content
 * inside the tag takes the room already. `:where()` makes any rule of the page stronger. The snippet keeps the same room
 * before the script runs.
 */
const RULES = `
:where(pledge-list:not(:has(li, td), [topic], [section], [pledges], [limit])) {
  --pledge-list-min-block-size: 100svh;
}
:where(topic-compare:not(:has(li, td), [issues], [only])) {
  --topic-compare-min-block-size: 100svh;
}
:where(agree-poll) {
  --agree-poll-min-block-size: max(20em, 46em - 80vw);
}`;

/** Makes the elements reserve room while they load, so that the page below does not jump. */
export function reserveRoom(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
}
