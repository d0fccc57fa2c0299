/** Elements that do not part what stands before them from what comes after. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|o:p|q|ruby|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

const WORDLESS = /^(?:script|style|template|noscript)$/i;

/** The text of an element, and the text nodes that it comes from. */
interface Letters {
  readonly text: string;
  /** Where the text of each node begins in the whole. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** A piece of the text of an element. */
export interface Stretch extends Letters {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds texts in an element, one after the other, however the page has spaced, marked and parted them.
 *
 * @param element that holds them
 * @param texts in their order
 * @param isOther whether an element in it holds other texts
 * @returns for each text, where it stands; of one that is not found, the whole element
 */
export function stretchesIn(
  element: Element,
  texts: readonly string[],
  isOther: (element: Element) => boolean,
): readonly Stretch[] {
  const letters = lettersOf(element, isOther);
  const { key, places } = withoutSpace(letters.text);
  let from = 0;
  return texts.map((text) => {
    const sought = withoutSpace(text).key;
    const at = sought ? key.indexOf(sought, from) : -1;
    if (at < 0) return { ...letters, start: 0, end: letters.text.length };
    from = at + sought.length;
    return { ...letters, start: places[at] ?? 0, end: (places[from - 1] ?? 0) + 1 };
  });
}

/**
 * The ranges of a piece of an element's text: one for each text node, so that they leave out what stands between them.
 *
 * @param letters of the element
 * @param start of the piece in the whole text
 * @param end after its last letter
 */
export function rangesOf(letters: Letters, start: number, end: number): readonly Range[] {
  return letters.pieces.flatMap(({ node, start: first }) => {
    const from = Math.max(start, first) - first;
    const to = Math.min(end - first, node.length);
    if (from >= to) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

function lettersOf(element: Element, isOther: (element: Element) => boolean): Letters {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const isLeftOut = WORDLESS.test(node.nodeName) || isOther(node as Element);
    return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const pieces: Letters['pieces'][number][] = [];
  let text = '';
  let block: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if (node.nodeName === 'BR') text += ' ';
      continue;
    }
    const around = blockAround(node, element);
    if (block !== around) text += ' ';
    block = around;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

function blockAround(node: Text, end: Element): Element {
  let around = node.parentElement ?? end;
  while (around !== end && INLINE.test(around.localName)) around = around.parentElement ?? end;
  return around;
}

/** A text without spaces and invisible letters, each letter and each accent by itself, with the place of each. */
function withoutSpace(text: string): { readonly key: string; readonly places: readonly number[] } {
  let key = '';
  const places: number[] = [];
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!/[\s\u00AD\u200B\uFEFF]/u.test(letter)) {
      const plain = letter.normalize('NFD');
      key += plain;
      for (let many = 0; many < plain.length; many++) places.push(at + letter.length - 1);
    }
    at += letter.length;
  }
  return { key, places };
}
