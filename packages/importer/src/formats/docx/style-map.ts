/** In characters. No style of a Word file takes more to describe. */
const LONGEST = 5000;

/** A paragraph style of a Word file. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  /** 0 for the outermost headings. */
  readonly outline: number | undefined;
  readonly bold: boolean | undefined;
  /** In half points. */
  readonly size: number | undefined;
}

/** Styles that Word and LibreOffice give to contents, titles and notes. */
const KNOWN = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='toc '] => p.toc:fresh",
  "p[style-name^='TOC '] => p.toc:fresh",
  "p[style-name^='Contents '] => p.toc:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** How deep styles may be based on others; more is a circle. */
const DEEPEST = 12;

/** A style stands out if its letters are larger than those of running text by this many half points. */
const LARGER = 3;

/**
 * The style map with which mammoth finds headings in styles of one's own: based on a heading, with a level in the
 * outline, or bold or large.
 *
 * @param styles the file `word/styles.xml`
 */
export function styleMapOf(styles: string): readonly string[] {
  const written = styles.split('<w:style ').slice(1);
  const all = new Map(written.map((xml) => styleOf(xml.slice(0, LONGEST))).map((style) => [style.id, style]));
  const inherited = <Field extends 'outline' | 'bold' | 'size'>(
    style: ParagraphStyle,
    field: Field,
    depth = 0,
  ): ParagraphStyle[Field] => {
    if (style[field] !== undefined || depth > DEEPEST) return style[field];
    const base = all.get(style.basedOn);
    return base && inherited(base, field, depth + 1);
  };
  const normal = all.get('Normal')?.size ?? 22;
  const own = [...all.values()].flatMap((style) => {
    if (!/^[\w-]+$/u.test(style.id) || /^(?:heading \d|title|subtitle|toc|normal)/iu.test(style.name)) return [];
    const outline = inherited(style, 'outline');
    if (outline !== undefined && outline < 6) return [`p.${style.id} => h${outline + 1}:fresh`];
    const large = (inherited(style, 'size') ?? normal) >= normal + LARGER;
    return inherited(style, 'bold') === true || large ? [`p.${style.id} => p:fresh > strong:fresh`] : [];
  });
  return [...KNOWN, ...own];
}

function styleOf(written: string): ParagraphStyle {
  const [xml = ''] = written.split('</w:style>', 1);
  const value = (name: string): string | undefined =>
    new RegExp(String.raw`<w:${name}\b[^>]*?\bw:val="([^"]*)"`, 'u').exec(xml)?.[1];
  const name = value('name') ?? '';
  const outline = value('outlineLvl') ?? /^heading (\d)$/iu.exec(name)?.[1];
  const size = value('sz');
  const [bold] = /<w:b(?:\s[^>]*)?\/>/u.exec(xml) ?? [];
  return {
    id: /\bw:type="paragraph"/u.test(xml) ? (/\bw:styleId="([^"]*)"/u.exec(xml)?.[1] ?? '') : '',
    name,
    basedOn: value('basedOn') ?? '',
    outline: outline === undefined ? undefined : Number(outline) - (value('outlineLvl') === undefined ? 1 : 0),
    bold: bold === undefined ? undefined : !/"(?:0|false)"/u.test(bold),
    size: size === undefined ? undefined : Number(size),
  };
}
