import type { Source } from '../../source-block.js';
import type { MarkupNode } from './markup.js';
import { readMarkup } from './read-markup.js';

/** What a browser has to read HTML with. Documents it makes run no script and load nothing. */
interface BrowserParser {
  parseFromString(html: string, type: 'text/html'): MarkupNode;
}

/** Reads the blocks of a web page: with the browser's own parser, or with parse5 where there is none. */
export async function readHtml(html: string): Promise<Source> {
  return readMarkup(await parseHtml(html));
}

async function parseHtml(html: string): Promise<MarkupNode> {
  const { DOMParser: Parser } = globalThis as { DOMParser?: new () => BrowserParser };
  if (Parser) return new Parser().parseFromString(html, 'text/html');
  const { parse } = await import('parse5');
  return parse(html);
}
