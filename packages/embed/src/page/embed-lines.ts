/** A script that the lines of a page load. */
export interface EmbedScript {
  /** Absolute address of the script. */
  readonly src: string;
  /** Its hash; empty if it is not known. */
  readonly integrity: string;
}

/** The line that loads the elements, once on a page. */
export function scriptLine(script: EmbedScript): string {
  return `<script type="module" ${addressOf(script)}></script>`;
}

/** The line of a script that is no module: `bridge.js`, or `classic.js` where a module cannot be. */
export function classicLine(script: EmbedScript): string {
  return `<script defer ${addressOf(script)}></script>`;
}

function addressOf({ src, integrity }: EmbedScript): string {
  return `src="${src}"${integrity === '' ? '' : ` integrity="${integrity}" crossorigin="anonymous"`}`;
}

/** The lines that show one programme of a file. */
export function listLines(script: EmbedScript, file: string, programme: string): string {
  const list = `<pledge-list programme="${programme}" controls></pledge-list>`;
  return `${scriptLine(script)}\n<program-data src="${file}">${list}</program-data>\n`;
}

/**
 * The lines that set the programmes of a file side by side.
 *
 * @param area that they have in common; empty if they have none
 */
export function compareLines(script: EmbedScript, file: string, area: string): string {
  const place = area === '' ? '' : ` municipality="${area}"`;
  return `${scriptLine(script)}\n<program-data src="${file}"><topic-compare${place} controls></topic-compare></program-data>\n`;
}
