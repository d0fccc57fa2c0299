/**
 * A node of a document, as the browser's DOM or parse5 has it: both fit, so that neither is copied. The walker reads
 * it, and never changes it.
 */
export interface MarkupNode {
  readonly nodeName: string;
  readonly childNodes?: ArrayLike<MarkupNode>;
  /** The text of a text node in the DOM. */
  readonly nodeValue?: string | null;
  /** The text of a text node in parse5. In the DOM other nodes have a property of this name. */
  readonly value?: unknown;
  /** Attributes in the DOM. */
  getAttribute?(name: string): string | null;
  /** Attributes in parse5. */
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** The name of an element in small letters; `#text` for text. */
export function nameOf(node: MarkupNode): string {
  return node.nodeName.toLowerCase();
}

/** The value of an attribute; empty if there is none. */
export function attributeOf(node: MarkupNode, name: string): string {
  return node.getAttribute?.(name) ?? node.attrs?.find((it) => it.name === name)?.value ?? '';
}

/** The children of a node. */
export function childrenOf(node: MarkupNode): readonly MarkupNode[] {
  return Array.from(node.childNodes ?? []);
}

/** The words of a text node. */
export function wordsOf(node: MarkupNode): string {
  return node.nodeValue ?? (typeof node.value === 'string' ? node.value : '');
}

/** All nodes in and below a node, in their order. It does not call itself, since markup may be nested without end. */
export function* nodesIn(root: MarkupNode): Generator<MarkupNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

/** All words in and below a node. */
export function textIn(root: MarkupNode): string {
  let text = '';
  for (const node of nodesIn(root)) if (nameOf(node) === '#text') text += `${wordsOf(node)} `;
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The first element with one of these names in or below a node. */
export function findElement(root: MarkupNode, isWanted: (node: MarkupNode) => boolean): MarkupNode | undefined {
  for (const node of nodesIn(root)) if (isWanted(node)) return node;
  return undefined;
}
