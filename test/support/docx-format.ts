import { all, attr, paragraphsOf, textOf, type DocxFile, type DocxParagraph, type Xml } from './docx-read.ts';

/** How a paragraph of a Word file looks: its style, what the style rests on, and its own formatting. Twips and points as stored. */
export interface WordLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly font: string;
  readonly align: string;
  readonly left: number;
  readonly right: number;
  /** Negative: hanging. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
}

const child = (xml: Xml | undefined, name: string): Xml | undefined => xml?.children.find((c) => c.name === name);
const on = (xml: Xml | undefined): boolean => xml !== undefined && !['0', 'false', 'none'].includes(xml.attributes['w:val'] ?? '1');

/** Property elements of a paragraph from the weakest to the strongest. */
function layers(file: DocxFile, paragraph: DocxParagraph): readonly Xml[] {
  const chain: Xml[] = [];
  for (let id: string | undefined = paragraph.style; id !== undefined; ) {
    const style: Xml | undefined = file.styles.get(id);
    if (style !== undefined) chain.unshift(style);
    id = attr(style, 'w:basedOn');
  }
  const defaults = all(file.part('word/styles.xml'), 'w:docDefaults')[0];
  const pPrDefault = child(defaults, 'w:pPrDefault');
  const rPrDefault = child(defaults, 'w:rPrDefault');
  return [pPrDefault, rPrDefault, ...chain, paragraph.xml].filter((x) => x !== undefined);
}

/** Look of a paragraph's text (of its first run with text) and of the paragraph itself. */
export function lookOf(file: DocxFile, paragraph: DocxParagraph): WordLook {
  const all_ = layers(file, paragraph);
  const run = all(paragraph.xml, 'w:r').find((r) => textOf(r).trim() !== '');
  const texts = [...all_.slice(0, -1), ...(run === undefined ? [] : [run])].map((x) => child(x, 'w:rPr'));
  const paras = all_.map((x) => child(x, 'w:pPr'));
  const last = (from: readonly (Xml | undefined)[], name: string): Xml | undefined => from.map((p) => child(p, name)).filter((x) => x !== undefined).at(-1);
  const value = (from: readonly (Xml | undefined)[], name: string, key: string): string | undefined =>
    from.map((p) => child(p, name)?.attributes[key]).filter((x) => x !== undefined).at(-1);
  const number = (name: string, key: string): number => Number(value(paras, name, key) ?? 0);
  const ind = paras.map((p) => child(p, 'w:ind')).filter((x) => x?.attributes['w:firstLine'] !== undefined || x?.attributes['w:hanging'] !== undefined).at(-1);
  return {
    size: Number(value(texts, 'w:sz', 'w:val') ?? 20) / 2,
    bold: on(last(texts, 'w:b')),
    italic: on(last(texts, 'w:i')),
    color: value(texts, 'w:color', 'w:val') ?? 'auto',
    font: value(texts, 'w:rFonts', 'w:ascii') ?? '',
    align: value(paras, 'w:jc', 'w:val') ?? 'left',
    left: number('w:ind', 'w:left'),
    right: number('w:ind', 'w:right'),
    firstLine: Number(ind?.attributes['w:firstLine'] ?? 0) - Number(ind?.attributes['w:hanging'] ?? 0),
    before: number('w:spacing', 'w:before'),
    after: number('w:spacing', 'w:after'),
    line: number('w:spacing', 'w:line'),
    lineRule: value(paras, 'w:spacing', 'w:lineRule') ?? 'auto',
    keepNext: on(last(paras, 'w:keepNext')),
  };
}

const PARTS = /^word\/(document|header\d+|footer\d+)\.xml$/;
/** Paragraphs of the body, the headers and the footers. */
export const everyParagraph = (file: DocxFile): readonly DocxParagraph[] =>
  file.paths.filter((path) => PARTS.test(path)).flatMap((path) => paragraphsOf(file.part(path)));

const bare = (text: string): string => text.replace(/\s+/gu, '');
/** The first paragraph of a text, white space aside; `whole` false: that begins with it. Throws where there is none. */
export function wordParagraph(file: DocxFile, text: string, whole = true): DocxParagraph {
  const found = everyParagraph(file).find((p) => (whole ? bare(p.text) === bare(text) : bare(p.text).startsWith(bare(text))));
  if (found === undefined) throw new Error(`not in the DOCX: ${text}`);
  return found;
}
/** Look of the first paragraph of a text. */
export const wordLook = (file: DocxFile, text: string, whole = true): WordLook => lookOf(file, wordParagraph(file, text, whole));

/** The empty paragraph with a bottom border right after a text in the same part and cell; `room` is the width of its cell or page in twips. */
export function wordRuleAfter(file: DocxFile, text: string, room: number): { readonly length: number; readonly left: number } | undefined {
  const list = everyParagraph(file);
  const at = list.findIndex((p) => bare(p.text) === bare(text));
  const next = list[at + 1];
  if (next === undefined || next.text !== '' || child(child(child(next.xml, 'w:pPr'), 'w:pBdr'), 'w:bottom') === undefined) return undefined;
  const look = lookOf(file, next);
  return { length: room - look.left - look.right, left: look.left };
}

/** Outer size of the frame round a text, twips: borders stand outside the indents and the line. */
export function wordFrame(file: DocxFile, text: string, room: number) {
  const paragraph = wordParagraph(file, text);
  const look = lookOf(file, paragraph);
  const borders = child(child(paragraph.xml, 'w:pPr'), 'w:pBdr');
  const reach = (side: string): number => {
    const border = child(borders, side);
    return Number(border?.attributes['w:space'] ?? 0) * 20 + (Number(border?.attributes['w:sz'] ?? 0) / 8) * 20;
  };
  const colors = [...new Set((borders?.children ?? []).map((b) => b.attributes['w:color']))];
  const width = room - look.left - look.right + reach('w:left') + reach('w:right');
  return { width, height: look.line + reach('w:top') + reach('w:bottom'), colors };
}

/** Column widths of the n-th table, twips. */
export const wordColumns = (file: DocxFile, index: number): readonly number[] =>
  all(all(file.part('word/document.xml'), 'w:tblGrid')[index] ?? { name: '', attributes: {}, children: [], text: '' }, 'w:gridCol').map((c) => Number(c.attributes['w:w']));
