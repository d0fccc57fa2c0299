/** A phone of some years ago, and a mobile network: 1.6 Mbit/s, 150 ms. */
export const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const NETWORK = { download: 1_600_000 / 8, upload: 720_000 / 8, latency: 150 };

/** A page that is measured. */
export interface EmbedPage {
  readonly name: string;
  /** The language of the page; bokmål when it names none. */
  readonly language?: string;
  readonly markup: string;
}

/** Each tag as it is on a page that keeps no room for it. */
export const ALONE = {
  'pledge-list': '<pledge-list programme="baerum-ap-mangfold" controls></pledge-list>',
  'topic-compare': '<topic-compare municipality="3201" topic="inkludering" limit="6"></topic-compare>',
  'agree-poll': '<agree-poll programme="baerum-ap-mangfold"></agree-poll>',
} as const;

/**
 * The selector, by tag, of something that only its first view has; empty where no script sees into the element: that it is
 * ready is told once its first view is there.
 */
export const FIRST_VIEW: Readonly<Record<string, string>> = {
  'pledge-list': '[part~=entry]',
  'topic-compare': '[part~=cell], [part~=entry]',
  'agree-poll': '',
};

/** The page as a host writes it, around its script tag. */
export function documentOf({ name, language = 'nb', markup }: EmbedPage, script: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name.replaceAll('<', '&lt;')}</title>
<link rel="icon" href="data:,">
${script}
</head>
<body>
<h1>Valg</h1>
${markup}
</body>
</html>`;
}

/**
 * Runs in the page, from its start, and keeps in `readyAt` for each tag the milliseconds from the start of the navigation to the
 * first frame in which it is ready, with its first view and, where the page wants the reader's controls, the search field.
 */
export async function watchReady(firstView: Readonly<Record<string, string>>): Promise<never> {
  const readyAt: Record<string, number> = {};
  Object.assign(globalThis, { readyAt });
  for (;;) {
    const now = await new Promise<number>((frame) => requestAnimationFrame(() => frame(performance.now())));
    for (const tag of document.querySelectorAll(Object.keys(firstView).join())) {
      if (tag.localName in readyAt || !tag.matches(':state(ready)')) continue;
      const wanted = [firstView[tag.localName], tag.hasAttribute('controls') && 'input[type=search]'].filter(Boolean);
      if (wanted.every((selector) => selector && tag.shadowRoot?.querySelector(selector))) readyAt[tag.localName] = now;
    }
  }
}
