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
    'topic-compare-open': TopicCompareOpenEvent;
  }
}
