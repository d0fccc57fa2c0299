/** Fired before the reader's choice of what to see is taken. Cancel it to keep the list as it is. */
export class PledgeListFilterEvent extends Event {
  /** The id of the topic, empty for all. */
  readonly topic: string;
  /** The place, empty for all. */
  readonly place: string;
  /** The last year of a deadline, 0 for all. */
  readonly deadline: number;
  /** How the list is put in order. */
  readonly order: 'section' | 'topic';

  constructor({
    topic,
    place,
    deadline,
    order,
  }: Pick<PledgeListFilterEvent, 'topic' | 'place' | 'deadline' | 'order'>) {
    super('pledge-list-filter', { bubbles: true, cancelable: true });
    this.topic = topic;
    this.place = place;
    this.deadline = deadline;
    this.order = order;
  }
}

/** Fired when the reader has searched. What for is not told: it may say what somebody holds. */
export class PledgeListSearchEvent extends Event {
  /** How many pledges and other entries were found. */
  readonly found: number;

  constructor(found: number) {
    super('pledge-list-search', { bubbles: true });
    this.found = found;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pledge-list-filter': PledgeListFilterEvent;
    'pledge-list-search': PledgeListSearchEvent;
  }
}
