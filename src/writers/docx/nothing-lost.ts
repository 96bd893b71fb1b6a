import { LostTextError, VanbanError } from '../../core/errors.ts';
import { plain } from '../../core/text.ts';
import { paragraphText } from '../../layout/inline-text.ts';
import type { Block, LayoutTree, Paragraph } from '../../layout/tree.ts';
import type { TextParts } from './pack.ts';

/** A character that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Every paragraph of the tree stands in the file, whole and in order, and nothing else does; else throws `LostTextError`.
 * Expected and written text are gathered apart from each other: one from the tree, one from the finished XML.
 */
export function assertAllWritten(tree: LayoutTree, parts: TextParts): void {
  for (const [where, expected] of expectedTexts(tree)) {
    const bad = NOT_XML.exec(expected.join('\n'));
    if (bad !== null) throw new VanbanError({ vi: `Ký tự U+${hex(bad[0])} không ghi được vào DOCX; cần bỏ nó`, en: `Character U+${hex(bad[0])} cannot stand in a DOCX; remove it` });
    const written = writtenParagraphs(matching(parts, where));
    if (written.join('\n') !== expected.join('\n')) throw new LostTextError(`DOCX (${where})`, missing(expected, written));
  }
}
const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

type Where = 'document' | 'footnotes' | 'header' | 'footer';
const matching = (parts: TextParts, where: Where): string => [...parts].filter(([name]) => name.replace(/\d+$/u, '') === where).sort(byNumber).map(([, xml]) => xml).join('');
const byNumber = ([a]: [string, string], [b]: [string, string]): number => Number(/\d+$/u.exec(a)?.[0] ?? 0) - Number(/\d+$/u.exec(b)?.[0] ?? 0);

function expectedTexts(tree: LayoutTree): readonly (readonly [Where, readonly string[]])[] {
  const all = [...tree.sections.flatMap((s) => paragraphsOf(s.firstHeader)), ...tree.sections.flatMap((s) => paragraphsOf(s.firstFooter))];
  const body = tree.sections.flatMap((s) => paragraphsOf(s.blocks));
  return [
    ['document', texts(body)],
    ['footnotes', texts([...all, ...body].flatMap(notesOf))],
    ['header', texts(tree.sections.flatMap((s) => paragraphsOf(s.firstHeader)))],
    ['footer', texts(tree.sections.flatMap((s) => paragraphsOf(s.firstFooter)))],
  ];
}

function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'grid') return block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)));
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    return [];
  });
}

const notesOf = (paragraph: Paragraph): readonly Paragraph[] => paragraph.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.paragraphs : []));

const texts = (paragraphs: readonly Paragraph[]): readonly string[] => paragraphs.map((paragraph) => fold(paragraphText(paragraph))).filter((text) => text !== '');

const fold = (text: string): string => plain(text).replace(/\s+/gu, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/gu, (whole, name: string) => ENTITIES[name] ?? whole);

/** Folded text of every paragraph of a part that has any. One walk from tag to tag: this runs at every render. */
function writtenParagraphs(xml: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (let at = xml.indexOf('<w:p'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at);
    const tag = xml.slice(at + 1, end);
    if (tag === 'w:t' || tag.startsWith('w:t ')) open += xml.slice(end + 1, xml.indexOf('<', end));
    else if (tag === 'w:noBreakHyphen/') open += '-';
    else if (tag === 'w:br/') open += ' ';
    else if (tag === '/w:p' && open !== '') {
      found.push(fold(unescape(open)));
      open = '';
    }
  }
  return found.filter((text) => text !== '');
}

/** Expected paragraphs that are not found in order; where only the order or extra text differs, the first that stands elsewhere. */
function missing(expected: readonly string[], written: readonly string[]): readonly string[] {
  const lost: string[] = [];
  let at = 0;
  for (const text of expected) {
    const found = written.indexOf(text, at);
    if (found < 0) lost.push(text);
    else at = found + 1;
  }
  return lost.length > 0 ? lost : [written.find((text, index) => text !== expected[index]) ?? ''];
}
