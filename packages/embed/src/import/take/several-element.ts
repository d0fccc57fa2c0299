import {
  addIssue,
  datasetFile,
  LARGEST_FILE,
  mergeDatasets,
  OwnDatasetError,
  type IssueOfOnesOwn,
  type OwnDataset,
} from '@partiprogram/importer';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';
import type { OwnIssueAddEvent } from './own-issue-element.js';
import { compareLines, type EmbedScript } from '../../page/embed-lines.js';

/** Name of the file with several programmes. */
const FILE = 'programmer.json';

/** A file that was made here before, and is brought again. */
interface Brought {
  readonly name: string;
  readonly dataset: OwnDataset;
}

/** Several programmes in one file: this one, and those of files that were made here before. */
export class SeveralElement extends LightElement {
  static override properties = {
    own: { attribute: false },
    script: { attribute: false },
    brought: { state: true },
    problem: { state: true },
    drafts: { state: true },
  };

  /** The programme that was read now. */
  own: OwnDataset | undefined = undefined;
  /** Where the pasted lines load the elements from. */
  script: EmbedScript = { src: '', integrity: '' };

  private brought: readonly Brought[] = [];
  private problem = '';
  /** The issues that were made here. They stay when programmes come and go. */
  private drafts: readonly IssueOfOnesOwn[] = [];

  protected override render(): TemplateResult {
    const merged = this.brought.length > 0 ? this.#merged() : undefined;
    const { dataset, left } = typeof merged === 'object' ? withIssues(merged, this.drafts) : NONE_LEFT;
    const said = [typeof merged === 'string' ? merged : this.problem, ...left.map(text.several.issueLeft)];
    return html`
      <p>${text.several.lead}</p>
      <div role="alert">${said.map((it) => (it ? html`<p class="mistake">${it}</p>` : nothing))}</div>
      <ul class="programmes">
        ${this.own?.programmes.map((it) => html`<li>${it.publisher.name}: ${it.title}</li>`)}
        ${this.brought.map((it) => this.#broughtItem(it))}
      </ul>
      <div class="buttons" @dragover=${(event: Event) => event.preventDefault()} @drop=${this.#handleDrop}>
        <input
          id="several"
          class="file"
          type="file"
          accept=".json,application/json"
          multiple
          @change=${this.#handleChoice}
        />
        <label class="button quiet" for="several">${text.several.add}</label>
        <span class="hint">${text.several.drop}</span>
      </div>
      ${dataset ? this.#result(dataset) : nothing}
    `;
  }

  #broughtItem(it: Brought): TemplateResult {
    const names = it.dataset.programmes.map(({ publisher, title }) => `${publisher.name}: ${title}`);
    return html`<li>
      ${names.join('; ')}
      <button class="link" type="button" @click=${() => (this.brought = this.brought.filter((other) => other !== it))}>
        ${text.several.remove}<span class="unseen"> ${it.name}</span>
      </button>
    </li>`;
  }

  #result(dataset: OwnDataset): TemplateResult {
    const areas = new Set(dataset.programmes.map(({ publisher }) => publisher.municipality));
    const [area = ''] = areas.size === 1 ? areas : [];
    return html`
      <own-issue
        .programmes=${dataset}
        @own-issue-add=${({ issue }: OwnIssueAddEvent) => (this.drafts = [...this.drafts, issue])}
      ></own-issue>
      <p>${text.several.ready(dataset.programmes.length)}</p>
      <code-box .code=${datasetFile(dataset).text} .file=${FILE} .type=${'application/json'} .only=${'file'}></code-box>
      <p>${text.take.twoLines(FILE)}</p>
      <code-box .label=${text.take.linesName} .code=${compareLines(this.script, FILE, area)}></code-box>
      <details class="preview-box">
        <summary>${text.several.preview}</summary>
        <own-preview .programmes=${dataset} .area=${area}></own-preview>
      </details>
    `;
  }

  /** All programmes in one dataset; a sentence why, if they do not go together any longer. */
  #merged(): OwnDataset | string {
    try {
      return mergeDatasets([this.own, ...this.brought.map(({ dataset }) => dataset)]);
    } catch (error) {
      if (!(error instanceof OwnDatasetError)) throw error;
      return `${error.about} ${text.several.problems[error.problem]}`;
    }
  }

  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    void this.#bring([...(event.dataTransfer?.files ?? [])]);
  };

  readonly #handleChoice = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    void this.#bring([...(input.files ?? [])]).then(() => (input.value = ''));
  };

  async #bring(files: readonly File[]): Promise<void> {
    this.problem = '';
    for (const file of files) {
      try {
        const json: unknown = file.size > LARGEST_FILE ? undefined : JSON.parse(await file.text());
        const datasets = [this.own, ...this.brought.map(({ dataset }) => dataset)];
        mergeDatasets([...datasets, json]);
        this.brought = [...this.brought, { name: file.name, dataset: mergeDatasets([json]) }];
      } catch (error) {
        const problem = error instanceof OwnDatasetError ? error.problem : 'no-dataset';
        this.problem = `${file.name} ${text.several.problems[problem]}`;
      }
    }
  }
}

/** A dataset with issues of one's own. */
interface WithIssues {
  readonly dataset: OwnDataset | undefined;
  /** Titles of the issues that are about a programme, or a point, that is no longer there. */
  readonly left: readonly string[];
}

const NONE_LEFT: WithIssues = { dataset: undefined, left: [] };

function withIssues(merged: OwnDataset, issues: readonly IssueOfOnesOwn[]): WithIssues {
  let dataset = merged;
  const left: string[] = [];
  for (const issue of issues) {
    try {
      dataset = addIssue(dataset, issue);
    } catch (error) {
      if (!(error instanceof OwnDatasetError)) throw error;
      left.push(issue.title);
    }
  }
  return { dataset, left };
}
