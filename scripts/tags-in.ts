import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One of our tags, where it stands in some HTML. */
export interface TagIn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The `lang` of the nearest tag that has one; empty where none has. */
  readonly lang: string;
  /** From 1. */
  readonly line: number;
  readonly isClosed: boolean;
  /** Whether there are tags in it, beside a root. */
  readonly hasContent: boolean;
  /** Whether it stands in a `<program-data>`. */
  readonly isWithData: boolean;
  /** From where to where its root stands, or is to stand. */
  readonly root: readonly [from: number, to: number];
}

/** A piece of HTML, or a page, as far as our tags are concerned. */
export interface Markup {
  readonly tags: readonly TagIn[];
  /** The folder of the script tag, with a slash at its end; undefined where there is none. */
  readonly folder: string | undefined;
}

/** What is known of a place in a tree. */
interface Place {
  readonly lang: string;
  readonly isWithData: boolean;
}

/**
 * Finds tags as a browser does: not in comments, scripts and templates.
 *
 * @param html a piece, or a page
 * @param names of the tags to look for
 */
export function tagsIn(html: string, names: readonly string[]): Markup {
  const options = { sourceCodeLocationInfo: true };
  const tree = /<(?:!doctype|html|body)\b/i.test(html) ? parse(html, options) : parseFragment(html, options);
  const tags: TagIn[] = [];
  let folder: string | undefined;
  // No function that calls itself: markup may be nested without end.
  const open: (readonly [Node, Place])[] = [[tree, { lang: '', isWithData: false }]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around] = next;
    let place = around;
    if ('attrs' in node) {
      const { tagName } = node;
      const attributes = attributesOf(node);
      place = {
        lang: attributes['lang'] ?? around.lang,
        isWithData: around.isWithData || tagName === 'program-data',
      };
      const script = tagName === 'script' && /^(.*\/)(?:embed|classic)\.js$/.exec(attributes['src'] ?? '');
      if (script) folder ??= script[1];
      if (names.includes(tagName)) tags.push({ ...placeOf(node), ...place, tag: tagName, attributes });
    }
    for (const it of childrenOf(node).toReversed()) open.push([it, place]);
  }
  return { tags, folder };
}

/** Where a tag stands, and what is in it. */
function placeOf(element: Element): Pick<TagIn, 'line' | 'isClosed' | 'hasContent' | 'root'> {
  const { sourceCodeLocation: place } = element;
  const start = place?.startTag?.endOffset ?? 0;
  const elements = childrenOf(element).filter((it): it is Element => 'attrs' in it);
  const root = elements.find((it) => it.tagName === 'template' && 'shadowrootmode' in attributesOf(it));
  const { startOffset = start, endOffset = start } = root?.sourceCodeLocation ?? {};
  return {
    line: place?.startLine ?? 1,
    isClosed: place?.endTag !== undefined,
    hasContent: elements.some((it) => it !== root),
    root: [startOffset, endOffset],
  };
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attributesOf({ attrs }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}
