import { frameIdOf } from '../bridge/frame-id.js';
import { classicLine, scriptLine, type EmbedScript } from '../page/embed-lines.js';
import { attributesOf, queryOf, type Choice } from './choice.js';
import { customProperties } from './custom-properties.js';

/** The kinds of code to paste. */
export const SNIPPETS = ['script', 'wordpress', 'frame', 'text'] as const;

/** The name of a kind. */
export type SnippetName = (typeof SNIPPETS)[number];

/** What snippets are made of, beside the choice. */
export interface SnippetParts {
  /** Where the elements come from. */
  readonly script: EmbedScript;
  /** Where the script of pages with a frame comes from. */
  readonly bridge: EmbedScript;
  /** Absolute address of `frame.html`. */
  readonly frame: string;
  /** How high the frame is at first, in px. */
  readonly height: number;
  /** A `<style>` that keeps room for what comes. */
  readonly room: string;
  /** The title of what is shown, for those who do not see it. */
  readonly title: string;
  /** What stands in the tag: HTML with the words themselves, or a sentence. */
  readonly inside: string;
  /** Whether `inside` has the words themselves. */
  readonly isWhole: boolean;
  /** Name of the file with a dataset of one's own; empty for the one of the build. */
  readonly file: string;
}

/**
 * The code to paste for a choice. All of it is plain ASCII, without a script in it and without JSON in an attribute.
 *
 * @returns by kind; empty where there is none of it for this choice
 */
export function snippetsOf(choice: Choice, parts: SnippetParts): Readonly<Record<SnippetName, string>> {
  const { inside, isWhole, file } = parts;
  const tags = tagsOf(choice, parts);
  const script = ascii([scriptLine(parts.script), styleOf(choice, parts), tags].filter(Boolean).join('\n'));
  return {
    script: `${script}\n`,
    wordpress: `<!-- wp:html -->\n${script}\n<!-- /wp:html -->\n`,
    frame: file === '' ? ascii(frameOf(choice, parts)) : '',
    text: isWhole ? `${ascii(inside.trim())}\n` : '',
  };
}

/** The tag with what stands in it. */
function tagsOf(choice: Choice, { inside, file }: SnippetParts): string {
  const language = choice.lang ? ` lang="${choice.lang}"` : '';
  const attributes = Object.entries(attributesOf(choice)).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const tag = `<${choice.element}${attributes.join('')}${language}>${inside}</${choice.element}>`;
  return file === '' ? tag : `<program-data src="${escaped(file)}">${tag}</program-data>`;
}

function styleOf(choice: Choice, { room, isWhole }: SnippetParts): string {
  const own = Object.entries(customProperties(choice)).map(([name, value]) => `${name}:${value}`);
  const colours = own.length > 0 ? `<style>${choice.element}{${own.join(';')}}</style>` : '';
  // With the words in the tag, the room is taken already.
  return [isWhole ? '' : room, colours].filter(Boolean).join('\n');
}

function frameOf(choice: Choice, { frame, bridge, title, height }: SnippetParts): string {
  const { element, programme, municipality, topic } = choice;
  const id = frameIdOf(element, programme || municipality, topic);
  const address = `${frame}?${frameQuery(choice)}&frame=${id}`;
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    classicLine(bridge),
    '',
  ].join('\n');
}

/** The query of the frame: it has one accent for both schemes. */
function frameQuery(choice: Choice): string {
  const query = new URLSearchParams(queryOf(choice));
  query.delete('accent-dark');
  return query.toString();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** HTML without any letter that a system may take for another one. */
function ascii(html: string): string {
  return html.replace(/[^\p{ASCII}]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
}
