import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { integrityOf, readBuildName } from '../../scripts/snippet.js';
import { openPage, type BrowserPage, type BrowserPageOptions } from './browser-page.js';
import { openSite, type HostSite, type HostSiteOptions } from './host-site.js';
import { waitFor } from './wait-for.js';

/** How a page has the script of pages with frames. */
const BRIDGES = {
  classic: 'defer',
  module: 'type="module"',
} as const;

/** A page of a host, with frames of ours in it. */
export interface FramedPage extends BrowserPage {
  readonly site: HostSite;
  /** The document in the first frame, or in the one with this id. */
  readonly inside: (id?: string) => Promise<Frame>;
  /** How high a frame and the document in it are, in px, once both are the same; the first, or the one with this id. */
  readonly followed: (id?: string) => Promise<number>;
  /** How high a frame and the document in it are now, in px. */
  readonly heights: (id?: string) => Promise<{ readonly frame: number; readonly inside: number }>;
}

/** What is on the page. */
export interface FramedPageOptions extends HostSiteOptions, BrowserPageOptions {
  /** How the page has the bridge; twice for two of them. */
  readonly bridge?: readonly (keyof typeof BRIDGES)[];
  /** More attributes of each frame. */
  readonly attributes?: string;
  /** What stands in the head of the page. */
  readonly head?: string;
  /** What stands below the frames. */
  readonly below?: string;
}

/** A frame as a host writes it. */
export function frameTag(query: string, attributes = ''): string {
  const address = `{{files}}/frame.html?${query}`.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="Fra programmet" width="100%" height="300" style="border:0" ${attributes}></iframe>`;
}

/** The line that loads the bridge, as a host writes it. */
export async function bridgeLine(kind: keyof typeof BRIDGES): Promise<string> {
  const integrity = await integrityOf(join('dist', await readBuildName(), 'bridge.js'));
  return `<script ${BRIDGES[kind]} src="{{files}}/bridge.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/**
 * Opens a page that has frames of ours, from another origin than its own unless the options say otherwise.
 *
 * @param test closes it when it is over
 * @param queries what each frame asks for
 */
export async function openFramed(
  test: TestContext,
  queries: readonly string[],
  {
    bridge = ['classic'],
    attributes = '',
    head = '',
    below = '<p>Etter.</p>',
    pages = {},
    ...options
  }: FramedPageOptions = {},
): Promise<FramedPage> {
  const lines = await Promise.all(bridge.map(bridgeLine));
  const frames = queries.map((query) => `<p>Foran.</p>${frameTag(query, attributes)}`).join('\n');
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Sak</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
    <main><h1>Sak</h1>${frames}${below}</main>${lines.join('\n')}</html>`;
  const site = await openSite(test, { elsewhere: true, ...options, pages: { ...pages, 'sak.html': html } });
  const opened = await openPage(test, `${site.address}/sak.html`, options);
  const { page } = opened;

  const tag = (id?: string) => (id === undefined ? 'iframe' : `iframe[src*="frame=${id}"]`);
  const inside = async (id?: string): Promise<Frame> => {
    const frame = await (await page.waitForSelector(tag(id)))?.contentFrame();
    if (!frame) throw new Error('There is no frame');
    return frame;
  };
  const heights: FramedPage['heights'] = async (id) => ({
    frame: await page.$eval(tag(id), (it) => it.clientHeight),
    inside: await (await inside(id)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
  });
  const followed = async (id?: string): Promise<number> => {
    await (await inside(id)).waitForSelector('.shown > :is(p, :state(ready), :state(error))');
    await waitFor(async () => {
      const { frame, inside: content } = await heights(id);
      return frame === content;
    }, 'a frame as high as what is in it');
    return (await heights(id)).frame;
  };
  return { ...opened, site, inside, followed, heights };
}
