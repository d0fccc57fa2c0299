import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { AXE_RULES, AXE_TAGS } from './axe-rules.js';

/**
 * What axe finds on a page and in all elements on it, best practices among it.
 *
 * @param only looks for what breaks these rules, and no others: all of them take seconds on a large page
 * @returns a line for each place that breaks a rule
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(
    async (runOnly, rules) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run({
        runOnly,
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
    only ? { type: 'rule' as const, values: [...only] } : { type: 'tag' as const, values: AXE_TAGS },
    only ?? AXE_RULES,
  );
}
