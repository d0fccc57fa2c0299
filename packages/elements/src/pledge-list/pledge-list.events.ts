/** Fired before the reader's choice of a topic is taken. Cancel it to keep the list as it is. */
export class PledgeListFilterEvent extends Event {
  /** The id of the topic, empty for all. */
  readonly topic: string;

  constructor(topic: string) {
    super('pledge-list-filter', { bubbles: true, cancelable: true });
    this.topic = topic;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pledge-list-filter': PledgeListFilterEvent;
  }
}
