import type { Page } from 'puppeteer-core';

/**
 * The listeners on the window and the document of a page, whoever added them.
 *
 * @returns types of events, sorted, each as often as there are listeners for it
 */
export async function pageListeners(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const types: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    types.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  await session.detach();
  return types.sort();
}
