import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Forgets what a reader has done when they leave the page: a browser may keep the page as it is, and show it again to
 * whoever goes back to it.
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #forget: () => void;

  /**
   * @param host the element
   * @param forget takes away what the reader has done
   */
  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this);
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this);
    removeEventListener('pageshow', this);
  }

  /** Forgets on leaving, and once more on coming back, for what happened in between. */
  handleEvent({ type, persisted }: PageTransitionEvent): void {
    if (type === 'pagehide' || persisted) this.#forget();
  }
}
