import type { PropertyValues } from 'lit';
import { LightElement } from '../page/light-element.js';
import type { ImportSession } from './session.js';

/**
 * What every part of the import page is made of that shows the session: it draws itself anew whenever that changes.
 */
export abstract class PageElement extends LightElement {
  static override properties = { session: { attribute: false } };

  /** The work that all parts of the page show and change. */
  session!: ImportSession;

  readonly #redraw = (): void => this.requestUpdate();
  #watched: ImportSession | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch(this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && this.isConnected) this.#watch(this.session);
  }

  #watch(session: ImportSession | undefined): void {
    this.#watched?.removeEventListener('change', this.#redraw);
    this.#watched = session;
    session?.addEventListener('change', this.#redraw);
  }
}
