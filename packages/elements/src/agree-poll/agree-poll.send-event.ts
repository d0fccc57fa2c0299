/** Fired before answers are sent for the first time, at the reader's wish. Cancel it to send nothing. */
export class AgreePollSendEvent extends Event {
  constructor() {
    super('agree-poll-send', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agree-poll-send': AgreePollSendEvent;
  }
}
