/** What an article shows that a framework draws, as the test changes it. */
export interface Article {
  readonly topic: string;
  readonly limit: number;
  readonly headingLevel: number;
  readonly controls: boolean;
  readonly texts: Readonly<Record<string, string>>;
  /** A dataset of the page's own. */
  readonly dataset: unknown;
}

/** What the test asks of a page, whichever framework draws it. */
export interface ArticlePage {
  mount(article: Article): void;
  change(article: Article): void;
  unmount(): void;
  /** What listeners of the page have heard, in order. */
  readonly heard: string[];
}

/** Lets the test reach a page. */
export function offer(page: ArticlePage): void {
  Object.assign(window, { articlePage: page });
}

/** The place in which a framework draws. */
export function place(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('There is no <main>');
  return main;
}
