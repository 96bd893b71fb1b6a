import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Pt } from '../../core/units.ts';
import { longest } from '../../layout/balance.ts';
import { paragraphText } from '../../layout/inline-text.ts';
import type { LayoutTree, Paragraph, RuleLine } from '../../layout/tree.ts';
import { type Stack, stacksOf } from './stacks.ts';

/** A part of a column that may have a line below: all its paragraphs together. */
interface Part {
  readonly role: Role;
  readonly path: Path;
  /** Widths of its text lines; of what a program cuts, as wide as the column and as they are when all are alike. */
  readonly widths: readonly Pt[];
  /** It runs over several lines that only a program cuts, so that their widths are not known for certain. */
  readonly wraps: boolean;
  /** Words of it are underlined. */
  readonly underlined: boolean;
}
/** A column with what may have lines in it, and the lines. */
export interface Column extends Pick<Stack, 'width' | 'foot'> {
  readonly parts: readonly Part[];
  readonly rules: readonly RuleLine[];
}

/** Columns of a tree with their parts and lines. */
export const partsOf = (tree: LayoutTree): Column[] => stacksOf(tree).map((stack) => ({ width: stack.width, foot: stack.foot, parts: parts(tree, stack), rules: stack.blocks.filter((block) => block.kind === 'rule') }));

/** The lines of a part of a column. */
export const linesOf = ({ rules }: Column, role: Role): readonly RuleLine[] => rules.filter((rule) => rule.role === role);

const RULED: ReadonlySet<Role> = new Set(['tieu-ngu', 'co-quan-ban-hanh', 'trich-yeu', 'kem-theo', 'lien-he']);

function parts(tree: LayoutTree, { blocks, width }: Stack): Part[] {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && RULED.has(block.role) && block.inlines.length > 0);
  const roles = [...new Set(paragraphs.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const own = paragraphs.filter((p) => p.role === role);
    const natural = own.flatMap((p) => widthsOf(tree, p));
    return own[0] === undefined ? [] : [{ role, path: own[0].path, widths: natural.flatMap((w) => (w > width ? [width, w / Math.ceil(w / width)] : [w])), wraps: natural.some((w) => w > width), underlined: own.some(isUnderlined) }];
  });
}

const isUnderlined = ({ inlines }: Paragraph): boolean => inlines.some((inline) => inline.kind === 'text' && inline.underline === true && inline.text.trim() !== '');

/** Widths of the lines of a paragraph as its breaks cut it, in the size and face of its first run. */
function widthsOf(tree: LayoutTree, paragraph: Paragraph): Pt[] {
  const base = tree.styles[paragraph.role].text;
  const first = paragraph.inlines.find((inline) => inline.kind === 'text');
  const style = { ...base, size: first?.size ?? base.size, bold: first?.bold ?? base.bold, italic: first?.italic ?? base.italic };
  return paragraphText(paragraph, { break: '\n' }).split('\n').map((line) => longest([line.trim()], style));
}
