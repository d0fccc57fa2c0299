/** Fired before a filter or an order of the reader is applied. Cancel it to keep the list as it is. */
export class PledgeListFilterEvent extends Event {
  /** The id of the topic, empty for all. */
  readonly topic: string;
  /** The place, empty for all. */
  readonly place: string;
  /** The last year of a deadline, 0 for all. */
  readonly deadline: number;
  /** How the list is put in order. */
  readonly order: 'section' | 'topic';

  constructor(filter: Pick<PledgeListFilterEvent, 'topic' | 'place' | 'deadline' | 'order'>) {
    super('pledge-list-filter', { bubbles: true, cancelable: true });
    this.topic = filter.topic;
    this.place = filter.place;
    this.deadline = filter.deadline;
    this.order = filter.order;
  }
}

/** Fired when the reader has searched. It leaves out the query, which may tell what somebody holds. */
export class PledgeListSearchEvent extends Event {
  /** How many pledges and other entries were found. */
  readonly found: number;

  constructor(found: number) {
    super('pledge-list-search', { bubbles: true });
    this.found = found;
  }
}

/** Fired when the reader has opened the details of a pledge. */
export class PledgeListOpenEvent extends Event {
  /** The id of the entry. */
  readonly pledge: string;

  constructor(pledge: string) {
    super('pledge-list-open', { bubbles: true });
    this.pledge = pledge;
  }
}

/** Fired when the reader has copied a pledge, or its address. */
export class PledgeListCopyEvent extends Event {
  /** The id of the entry. */
  readonly pledge: string;

  constructor(pledge: string) {
    super('pledge-list-copy', { bubbles: true });
    this.pledge = pledge;
  }
}

/** Fired before the reader's device shows its own sheet to share a pledge. Cancel it to share in another way. */
export class PledgeListShareEvent extends Event {
  /** The id of the entry. */
  readonly pledge: string;

  constructor(pledge: string) {
    super('pledge-list-share', { bubbles: true, cancelable: true });
    this.pledge = pledge;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pledge-list-filter': PledgeListFilterEvent;
    'pledge-list-search': PledgeListSearchEvent;
    'pledge-list-open': PledgeListOpenEvent;
    'pledge-list-copy': PledgeListCopyEvent;
    'pledge-list-share': PledgeListShareEvent;
  }
}
