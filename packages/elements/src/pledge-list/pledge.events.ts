/** Fired when the reader has opened what there is on one pledge. */
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
    'pledge-list-open': PledgeListOpenEvent;
    'pledge-list-copy': PledgeListCopyEvent;
    'pledge-list-share': PledgeListShareEvent;
  }
}
