import type { FrameRequest } from './frame-request.js';
import { FRAME_TEXTS, STATIC_PAGE } from './frame-texts.js';

/**
 * Shows what the address of a frame asks for: the element with its attributes, or a sentence in place of it. Values become
 * attributes and text nodes, and colours, which are nothing but digits by now, custom properties: there is no markup here.
 *
 * The title of the document is what the element shows, by its own name for it, once that is there: `Sammenligning: Inkludering,
 * Bærum`. Until then, and for a poll, whose root is closed, it says which element it is, and who asks.
 *
 * @param shown to put it into
 */
export function showRequest(request: FrameRequest, shown: HTMLElement): void {
  const { language, element } = request;
  const text = FRAME_TEXTS[language];
  document.documentElement.lang = language;
  applyLooks(request);
  if (!element) {
    if (request.obstacle === 'only-in-its-page') shown.append(sentence(text.onlyInItsPage));
    else shown.append(sentence(text.nothingToShow), asText(request));
    return;
  }
  const { sender } = request.attributes;
  document.title = element === 'agree-poll' && sender ? `${text.titles[element]} – ${sender}` : text.titles[element];
  if (customElements.get(element)) shown.append(elementOf(request, element));
  else shown.append(sentence(text.failed), asText(request));
}

function applyLooks({ colours, scheme }: FrameRequest): void {
  const rules = Object.entries(colours).map(([name, colour]) => `--pp-${name}: ${colour}`);
  if (scheme) rules.push(`color-scheme: ${scheme}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { ${rules.join('; ')} }`);
  document.adoptedStyleSheets.push(sheet);
}

function elementOf(request: FrameRequest, tag: NonNullable<FrameRequest['element']>): HTMLElement {
  // The page that has the frame decides when it loads, by `loading` on the iframe.
  const element = withAttributes(tag, { loading: 'eager', ...request.attributes });
  if (tag !== 'agree-poll') element.addEventListener('load', () => nameDocument(element));
  if (Object.keys(request.data).length > 0) {
    const data = withAttributes('program-data', request.data);
    data.append(element);
    return data;
  }
  // A list that names nothing would take what is inside it for its own words.
  if (request.attributes['programme'] || request.attributes['municipality']) element.append(asText(request));
  return element;
}

function withAttributes(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function nameDocument({ shadowRoot }: HTMLElement): void {
  const name = shadowRoot?.querySelector('section[aria-label]')?.getAttribute('aria-label');
  if (name) document.title = name;
}

function sentence(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}

/** What a reader gets while the element loads, and where it cannot be shown. */
function asText({ language }: FrameRequest): HTMLElement {
  const link = document.createElement('a');
  link.href = STATIC_PAGE;
  link.hreflang = 'nb';
  link.textContent = FRAME_TEXTS[language].asText;
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
}
