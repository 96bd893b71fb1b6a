import type { Role } from '../../src/core/role.ts';
import type { Block, Inline, LayoutTree, Paragraph, ParaStyle, RuleLine, Section, TextStyle } from '../../src/layout/tree.ts';

export type Alter = (tree: LayoutTree) => LayoutTree;

/** Changes blocks wherever they stand; undefined takes one out. */
export const blocks = (change: (block: Block) => Block | undefined): Alter => (tree) => ({ ...tree, sections: tree.sections.map((s) => inSection(s, change)) });

type Change = (block: Block) => Block | undefined;
function inSection(section: Section, change: Change): Section {
  const list = (all: readonly Block[]): Block[] => all.flatMap((block) => visit(block, change) ?? []);
  return { ...section, firstHeader: list(section.firstHeader), blocks: list(section.blocks), firstFooter: list(section.firstFooter) };
}
function visit(block: Block, change: Change): Block | undefined {
  const inner = (all: readonly Block[]): Block[] => all.flatMap((b) => visit(b, change) ?? []);
  if (block.kind === 'grid') return change({ ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((c) => ({ blocks: inner(c.blocks) })) })) });
  return change(block);
}

/** Changes the paragraphs of one role. */
export const paragraphs = (role: Role, change: (p: Paragraph) => Paragraph | undefined): Alter => blocks((b) => (b.kind === 'paragraph' && b.role === role ? change(b) : b));
/** Changes the rule lines of one role. */
export const rules = (role: Role, change: Partial<RuleLine> | ((rule: RuleLine) => Partial<RuleLine>)): Alter =>
  blocks((b) => (b.kind === 'rule' && b.role === role ? { ...b, ...(typeof change === 'function' ? change(b) : change) } : b));
/** Changes the text of one role, piece by piece. */
export const texts = (role: Role, change: (text: string) => string): Alter => paragraphs(role, (p) => ({ ...p, inlines: p.inlines.map((i) => retold(i, change)) }));
const retold = (inline: Inline, change: (text: string) => string): Inline => (inline.kind === 'text' ? { ...inline, text: change(inline.text) } : inline);

/** Changes a role's own formatting, in the style and where a paragraph departs from it. */
export const para = (role: Role, change: Partial<ParaStyle>): Alter => (tree) => {
  const direct = paragraphs(role, (p) => (p.format === undefined ? p : { ...p, format: { ...p.format, ...change } }))(tree);
  const style = direct.styles[role];
  return { ...direct, styles: { ...direct.styles, [role]: { ...style, para: { ...style.para, ...change } } } };
};
/** Changes the text style of some roles; all of them where none is named. */
export const text = (change: (style: TextStyle) => Partial<TextStyle>, roles?: readonly Role[]): Alter => (tree) => ({
  ...tree,
  styles: Object.fromEntries(
    Object.entries(tree.styles).map(([role, style]) => [role, roles === undefined || (roles as readonly string[]).includes(role) ? { ...style, text: { ...style.text, ...change(style.text) } } : style]),
  ) as LayoutTree['styles'], // the same roles
});
/** Changes the sections. */
export const sections = (change: (section: Section, index: number) => Section): Alter => (tree) => ({ ...tree, sections: tree.sections.map(change) });
