/** Fired before the comparison changes at the reader's wish. Cancel it to leave the comparison as it is. */
export class TopicCompareChangeEvent extends Event {
  /** The id of the topic; empty for the overview of all topics. */
  readonly topic: string;
  /** Which issues are shown: `shared`, `differing` or `single`; empty for all of them. */
  readonly only: string;
  /** The ids of the programmes that the reader has put aside. */
  readonly hidden: readonly string[];

  constructor(topic: string, only: string, hidden: readonly string[]) {
    super('topic-compare-change', { bubbles: true, cancelable: true });
    this.topic = topic;
    this.only = only;
    this.hidden = hidden;
  }
}

/** Fired before a cell of the comparison opens at the reader's wish. Cancel it to keep the cell closed. */
export class TopicCompareOpenEvent extends Event {
  /** The id of the issue. */
  readonly issue: string;
  /** The id of the programme. */
  readonly programme: string;

  constructor(issue: string, programme: string) {
    super('topic-compare-open', { bubbles: true, cancelable: true });
    this.issue = issue;
    this.programme = programme;
  }
}

declare global {
  interface HTMLElementEventMap {
    'topic-compare-change': TopicCompareChangeEvent;
    'topic-compare-open': TopicCompareOpenEvent;
  }
}
