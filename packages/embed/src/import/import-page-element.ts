import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nb as text } from './messages/nb.js';
import { PageElement } from './page-element.js';
import { ImportSession } from './session.js';
import { stepOf, STEPS, type Step } from './steps.js';

/** The import page: four steps, one on the screen at a time, each of them to be reached at any time. */
export class ImportPageElement extends PageElement {
  static override properties = { ...PageElement.properties, integrity: {} };

  override session = new ImportSession();

  /** The hash of the `embed.js` that pasted lines load. */
  integrity = '';

  #shown: Step = STEPS[0];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleAddress);
    addEventListener('beforeunload', this.#handleLeaving);
    this.session.addEventListener('change', this.#handleChange);
    this.#handleAddress();
    void this.session.loadVocabulary().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleAddress);
    removeEventListener('beforeunload', this.#handleLeaving);
    this.session.removeEventListener('change', this.#handleChange);
  }

  protected override render(): TemplateResult {
    const { step } = this.session;
    return html`
      <header class="top">
        <h1>${text.title}</h1>
        ${step === 'fil' ? html`<p class="lead">${text.lead}</p>` : nothing}
        <p class="private">${text.private}</p>
      </header>
      <nav aria-label=${text.stepsName}>
        <ol class="steps">
          ${STEPS.map((it, at) => this.#stepLink(it, at + 1))}
        </ol>
      </nav>
      <main class=${step}>${this.#step(step)}</main>
      <footer><keep-work .session=${this.session}></keep-work></footer>
    `;
  }

  /** A step that comes by an act of the reader begins at its heading. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { step } = this.session;
    if (step === this.#shown) return;
    this.#shown = step;
    document.title = `${text.steps[step]} – ${text.title}`;
    void this.updateComplete.then(() => this.#focusHeading());
  }

  async #focusHeading(): Promise<void> {
    const element = this.querySelector<PageElement>('main > *');
    await element?.updateComplete;
    scrollTo(0, 0);
    element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  #stepLink(step: Step, at: number): TemplateResult {
    const isShown = step === this.session.step;
    return html`<li>
      <a href="#${step}" aria-current=${isShown ? 'step' : nothing}>
        <span class="number" aria-hidden="true">${at}</span>
        <span>${text.steps[step]}</span>
      </a>
    </li>`;
  }

  #step(step: Step): TemplateResult {
    const { session } = this;
    if (step === 'fil') return html`<file-step .session=${session}></file-step>`;
    if (step === 'hvem') return html`<who-step .session=${session}></who-step>`;
    if (!session.document) return this.#nothingYet();
    if (step === 'se-over') return html`<review-step .session=${session}></review-step>`;
    const script = { src: new URL('../embed.js', import.meta.url).href, integrity: this.integrity };
    return html`<take-step .session=${session} .script=${script}></take-step>`;
  }

  #nothingYet(): TemplateResult {
    return html`<div>
      <h2 tabindex="-1">${text.noFile}</h2>
      <p>${text.noFileLead}</p>
      <a class="button" href="#fil">${text.toFile}</a>
    </div>`;
  }

  readonly #handleAddress = (): void => {
    const step = stepOf(location.hash);
    if (step !== this.session.step) this.session.go(step);
  };

  /** A step that the session went to by itself gets its address. */
  readonly #handleChange = (): void => {
    if (stepOf(location.hash) !== this.session.step) location.hash = this.session.step;
  };

  readonly #handleLeaving = (event: BeforeUnloadEvent): void => {
    if (this.session.unsaved) event.preventDefault();
  };
}
