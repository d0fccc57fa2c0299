import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { AXE_RULES, AXE_TAGS } from './axe-rules.js';

/**
 * What axe finds on a page and in all elements on it, best practices among it.
 *
 * @returns a line for each place that breaks a rule
 */
export async function violations(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(
    async (tags, rules) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(rules.map((id) => [id, { enabled: true }])),
      });
      // A page on which nothing was looked at has no violations either.
      const looked = [...found.passes, ...found.violations].map(({ id }) => id);
      return [
        ...rules.filter((id) => !looked.includes(id)).map((id) => `axe did not look at ${id}`),
        ...found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}\n${failureSummary ?? ''}`),
        ),
      ];
    },
    AXE_TAGS,
    AXE_RULES,
  );
}
