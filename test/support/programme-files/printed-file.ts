import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser.js';
import { htmlFile } from './html-file.js';
import type { InventedProgramme } from './invented-programmes.js';

const STYLE = `<style>
  header, footer { display: none }
  body { font: 11pt/1.35 serif }
  main { columns: 2; column-gap: 1cm }
  h1 { column-span: all; break-after: page }
  p, li { text-align: justify }
  .footnotes { font-size: 8pt }
</style>`;

/** The programme as a browser prints its web page: in two columns, with a running head, bullets drawn as shapes. */
export async function printedFile(programme: InventedProgramme): Promise<Uint8Array> {
  const browser = await puppeteer.launch({ ...(await findBrowser()), headless: true });
  try {
    const page = await browser.newPage();
    await page.setContent(htmlFile(programme).replace('</head>', `${STYLE}</head>`));
    return await page.pdf({
      format: 'a4',
      margin: { top: '2.5cm', bottom: '2.5cm', left: '2cm', right: '2cm' },
      displayHeaderFooter: true,
      headerTemplate: `<span style="font-size: 8px; margin-left: 2cm">${programme.name} – program</span>`,
      footerTemplate: '<span class="pageNumber" style="font-size: 8px; margin: auto"></span>',
    });
  } finally {
    await browser.close();
  }
}
