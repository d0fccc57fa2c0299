/** Fired before an e-mail address is sent to `newsletter-action`, which is not in it. Cancel it to send nothing. */
export class AgreePollSubscribeEvent extends Event {
  constructor() {
    super('agree-poll-subscribe', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agree-poll-subscribe': AgreePollSubscribeEvent;
  }
}
