import {
  addIssue,
  OwnDatasetError,
  type IssueOfOnesOwn,
  type OwnDataset,
  type OwnProgramme,
} from '@partiprogram/importer';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../../page/light-element.js';
import { nb as text } from '../messages/nb.js';
import { candidatesFor, issueOf, NO_ISSUE, type Candidate, type IssueDraft, type Standing } from './issue-draft.js';

/** Fired when an issue was made that the programmes can have. */
export class OwnIssueAddEvent extends Event {
  readonly issue: IssueOfOnesOwn;

  constructor(issue: IssueOfOnesOwn) {
    super('own-issue-add', { bubbles: true });
    this.issue = issue;
  }
}

const POSITIONS = ['for', 'partly', 'against'] as const;

/** An issue across programmes: entries are suggested by their words, and only a person says that they are about one matter. */
export class OwnIssueElement extends LightElement {
  static override properties = {
    programmes: { attribute: false },
    draft: { state: true },
    problem: { state: true },
    said: { state: true },
  };

  /** The programmes to choose from. */
  programmes: OwnDataset | undefined = undefined;

  private draft: IssueDraft = NO_ISSUE;
  private problem = '';
  private said = '';

  protected override render(): unknown {
    const { programmes: dataset, draft } = this;
    if (!dataset) return nothing;
    const candidates = candidatesFor(dataset, draft);
    return html`<details class="own-issue">
      <summary>${text.issue.heading}</summary>
      <p class="hint">${text.issue.lead}</p>
      <form novalidate @submit=${this.#handleSubmit}>
        <div role="alert">${this.problem ? html`<p class="mistake">${this.problem}</p>` : nothing}</div>
        ${this.#input('title', text.issue.title, text.issue.titleHint)}
        ${this.#input('proposition', text.issue.proposition, text.issue.propositionHint)}
        <fieldset>
          <legend>${text.issue.entries}</legend>
          ${candidates.length === 0 ? html`<p class="hint">${text.issue.noEntries}</p>` : nothing}
          ${repeat(
            candidates,
            ({ entry }) => entry,
            (it) => this.#candidate(it, dataset),
          )}
        </fieldset>
        ${dataset.programmes.map((it) => this.#standing(it))}
        <button class="button quiet" type="submit">${text.issue.add}</button>
        <span role="status">${this.said}</span>
      </form>
    </details>`;
  }

  #input(field: 'title' | 'proposition', label: string, hint: string): TemplateResult {
    return html`<div class="field">
      <label for="issue-${field}">${label}</label>
      <p class="hint" id="issue-${field}-hint">${hint}</p>
      <input
        id="issue-${field}"
        type="text"
        autocomplete="off"
        aria-describedby="issue-${field}-hint"
        .value=${this.draft[field]}
        @change=${({ target }: Event) => this.#change({ [field]: (target as HTMLInputElement).value })}
      />
    </div>`;
  }

  #candidate({ programme, entry, words }: Candidate, { programmes }: OwnDataset): TemplateResult {
    const { picked, standings } = this.draft;
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${picked.includes(entry)}
        @change=${({ target }: Event) => {
          const { checked } = target as HTMLInputElement;
          const others = picked.filter((it) => it !== entry);
          this.#change({
            picked: checked ? [...others, entry] : others,
            // Whoever has something to say is mostly for it.
            ...(checked && !standings[programme] && { standings: { ...standings, [programme]: 'for' } }),
          });
        }}
      />
      <span>
        <b>${programmes.find(({ id }) => id === programme)?.publisher.name}</b>
        ${words}
      </span>
    </label>`;
  }

  #standing({ id, publisher, coverage }: OwnProgramme): TemplateResult {
    const chosen = this.draft.standings[id] ?? '';
    const option = (value: Standing, label: string): TemplateResult =>
      html`<option value=${value} .selected=${chosen === value}>${label}</option>`;
    return html`<div class="field">
      <label for="standing-${id}">${publisher.name}</label>
      <select
        id="standing-${id}"
        @change=${({ target }: Event) => {
          const value = (target as HTMLSelectElement).value as Standing;
          this.#change({ standings: { ...this.draft.standings, [id]: value } });
        }}
      >
        ${option('', text.issue.leftOut)} ${POSITIONS.map((it) => option(it, text.issue.positions[it]))}
        ${coverage === 'whole' ? option('nothing-found', text.issue.nothingFound) : nothing}
      </select>
    </div>`;
  }

  #change(some: Partial<IssueDraft>): void {
    this.draft = { ...this.draft, ...some };
    this.said = '';
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    const { programmes: dataset } = this;
    if (!dataset) return;
    this.problem = '';
    try {
      const issue = issueOf(dataset, this.draft);
      addIssue(dataset, issue);
      this.said = text.issue.added(this.draft.title);
      this.draft = NO_ISSUE;
      this.dispatchEvent(new OwnIssueAddEvent(issue));
    } catch (error) {
      if (!(error instanceof OwnDatasetError)) throw error;
      this.problem = text.several.problems[error.problem];
    }
  };
}
