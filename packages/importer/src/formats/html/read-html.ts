import type { Source } from '../../source-block.js';
import type { MarkupNode } from './markup.js';
import { readMarkup } from './read-markup.js';

/** What a browser has to read HTML with. Documents it makes run no script and load nothing. */
interface BrowserParser {
  parseFromString(html: unknown, type: 'text/html'): MarkupNode;
}

/** What marks a text as trusted. TypeScript does not know it. */
interface Policy {
  readonly createHTML: (html: string) => unknown;
}

/** The globals of a browser that are used here. */
interface BrowserGlobals {
  readonly DOMParser?: new () => BrowserParser;
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

let policy: Policy | undefined;

/**
 * Reads the blocks of a web page: with the browser's own parser, or with parse5 where there is none. A page that requires
 * Trusted Types has to allow the policy `partiprogram-import`.
 */
export async function readHtml(html: string): Promise<Source> {
  return readMarkup(await parseHtml(html));
}

async function parseHtml(html: string): Promise<MarkupNode> {
  const { DOMParser: Parser, trustedTypes } = globalThis as BrowserGlobals;
  if (Parser) {
    const rules: Policy = { createHTML: (text) => text };
    // Trusted for this parser alone: no node of what it makes is ever put on the page.
    policy ??= trustedTypes?.createPolicy('partiprogram-import', rules) ?? rules;
    return new Parser().parseFromString(policy.createHTML(html), 'text/html');
  }
  const { parse } = await import('parse5');
  return parse(html);
}
