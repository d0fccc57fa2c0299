import type { Obstacle } from '@partiprogram/importer';
import { html, nothing, type TemplateResult } from 'lit';
import { nb as text } from '../messages/nb.js';
import { PageElement } from '../page-element.js';
import { listLines, scriptLine, type EmbedScript } from '../../page/embed-lines.js';
import { ownFiles, type OwnFiles, type OwnResult } from './own-files.js';

/** The lines alone save nothing: the programme is in the file. */
function keepUnsaved(event: Event): void {
  event.stopPropagation();
}

/** The fourth step: what the programme has become, to paste into a page or to save as a file. */
export class TakeStepElement extends PageElement {
  static override properties = { ...PageElement.properties, script: { attribute: false } };

  /** Where the pasted lines load the elements from. */
  script: EmbedScript = { src: '', integrity: '' };

  #made: { readonly of: readonly unknown[]; readonly result: OwnResult | undefined } | undefined;

  protected override render(): unknown {
    const result = this.#result();
    if (!result) return nothing;
    return html`
      <h2 tabindex="-1">${text.take.heading}</h2>
      ${'obstacles' in result ? this.#obstacles(result.obstacles) : this.#ways(result)}
    `;
  }

  /** The files are made anew only when what they are made of has changed. */
  #result(): OwnResult | undefined {
    const { history, vocabulary, who } = this.session;
    const of = [history?.review, vocabulary, who];
    if (!this.#made || this.#made.of.some((it, at) => it !== of[at]))
      this.#made = { of, result: ownFiles(this.session) };
    return this.#made.result;
  }

  #obstacles(obstacles: readonly Obstacle[]): TemplateResult {
    const words = new Map(obstacles.map(({ code }) => [code, text.take.obstacles[code]]));
    return html`<div class="problem">
      <h3>${text.take.first}</h3>
      <ul>
        ${[...words].map(
          ([code, said]) =>
            html`<li><a href="#${text.take.obstaclesInWho.includes(code) ? 'hvem' : 'se-over'}">${said}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  #ways({ id, html: markup, json, dataset }: OwnFiles): TemplateResult {
    const file = `${id}.json`;
    return html`<div @code-box-take=${() => this.session.saved()}>
      <p class="lead">${text.take.lead}</p>
      <section class="way">
        <h3>${text.take.html}</h3>
        <p>${text.take.htmlLead}</p>
        <code-box
          .label=${text.take.html}
          .code=${`${scriptLine(this.script)}\n${markup}`}
          .file=${`${id}.html`}
          .type=${'text/html'}
        ></code-box>
      </section>
      <section class="way">
        <h3>${text.take.json}</h3>
        <p>${text.take.jsonLead}</p>
        <code-box .code=${json} .file=${file} .type=${'application/json'} .only=${'file'}></code-box>
        <p>${text.take.twoLines(file)}</p>
        <code-box
          .label=${text.take.linesName}
          .code=${listLines(this.script, file, id)}
          @code-box-take=${keepUnsaved}
        ></code-box>
      </section>
      <section class="way">
        <h3>${text.take.several}</h3>
        <several-programmes .own=${dataset} .script=${this.script}></several-programmes>
      </section>
      <section class="way">
        <h3>${text.take.preview}</h3>
        <own-preview .programmes=${dataset} .programme=${id}></own-preview>
      </section>
    </div>`;
  }
}
