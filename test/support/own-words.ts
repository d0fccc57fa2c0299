import { useOwnWords } from '@partiprogram/elements/use-own-words';

/** Lets lists read a page's own words, as the script tag does. */
export function readOwnWords(): void {
  useOwnWords(async () => {
    const [feature, { readElement }] = await Promise.all([
      import('@partiprogram/elements/own-words'),
      import('@partiprogram/importer/read-element'),
    ]);
    return { ...feature, readElement };
  });
}

const VANLIG = 'bygge en ny barneskole på Nes';

/** The same part of a programme as what pages are made with writes it: a heading, a lead-in, three pledges, a paragraph. */
export const SHAPES: Readonly<Record<string, string>> = {
  'WordPress blocks': `<div class="wp-block-group"><div class="wp-block-group__inner-container">
    <h2 class="wp-block-heading" id="h-skole">Skole</h2><p>Barna skal ha det godt.</p><p>Fjordpartiet vil:</p>
    <ul class="wp-block-list"><!-- wp:list-item --><li>${VANLIG}</li><li>gi elevene <strong>varm</strong> mat</li>
    <li>ha små klasser</li></ul></div></div>`,
  'WordPress classic': `<h3><strong>Skole</strong></h3>\n<p>Barna skal ha det godt.</p>\n<p>Fjordpartiet vil:<br />\n• ${VANLIG}<br />\n
    • gi elevene <em>varm</em> mat<br />\n• ha små klasser</p>`,
  Squarespace: `<div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">
    <h4 style="white-space:pre-wrap;">Skole</h4><p class="" style="white-space:pre-wrap;">Barna skal ha det godt.</p>
    <p class="">Fjordpartiet vil:</p><ul data-rte-list="default"><li><p class="">${VANLIG}</p></li><li><p class="">gi elevene
    varm mat</p></li><li><p class="">ha små klasser</p></li></ul></div></div></div>`,
  'marks in paragraphs': `<p><strong>Skole</strong></p><p>Barna skal ha det godt.</p><p>Fjordpartiet vil:</p><p>• ${VANLIG}</p>
    <p>•&nbsp;gi elevene varm mat</p><p>• ha små klasser</p>`,
  'a table': `<table><thead><tr><th>Tema</th><th>Vi vil</th></tr></thead><tbody><tr><th>Skole</th><td><ul><li>${VANLIG}</li>
    <li>gi elevene varm mat</li><li>ha små klasser</li></ul></td></tr></tbody></table>`,
  'a page saved by Word': `<p class=MsoNormal><b><span style='font-size:16.0pt'>Skole</span></b></p><p class=MsoNormal>Fjordpartiet vil:</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span
    style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${VANLIG}</p><p class=MsoListParagraph
    style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span>&nbsp; </span></span>gi elevene varm mat</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span>&nbsp;
    </span></span>ha små klasser</p>`,
};
