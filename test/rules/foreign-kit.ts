import { regimeOf } from '../../src/check/regime.ts';
import { runRules } from '../../src/check/run.ts';
import { subjectOfFile } from '../../src/check/subject-of-file.ts';
import type { Aspect } from '../../src/core/aspect.ts';
import type { Role } from '../../src/core/role.ts';
import type { Bilingual } from '../../src/core/text.ts';
import { compose } from '../../src/layout/compose.ts';
import type { Block, CharFormat, Inline, LayoutTree, Paragraph, RoleStyle, Section } from '../../src/layout/tree.ts';
import type { Recognised } from '../../src/readers/roles/recognised.ts';
import { read } from '../../src/ready.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { LoaiJudged } from '../../src/rules/subject.ts';
import { type Checked, draftOf, patch } from './kit.ts';

/** What a tree of ours would be if it had been read from a file: every look on its paragraph and runs, styles that nobody is to look at, places of a file. */
export function foreignTree(tree: LayoutTree): LayoutTree {
  let number = 0;
  const own = (paragraph: Paragraph): Paragraph => {
    number += 1;
    const { anchor: _anchor, ...rest } = paragraph;
    const style = tree.styles[paragraph.role];
    const look: CharFormat = { ...style.text, font: tree.fontFamily };
    return {
      ...rest,
      path: ['doan', number],
      format: { ...style.para, ...paragraph.format },
      ...(paragraph.marker === undefined ? {} : { marker: { ...paragraph.marker, look } }),
      inlines: paragraph.inlines.map((inline) => seen(inline, look)),
    };
  };
  const seen = (inline: Inline, look: CharFormat): Inline => {
    if (inline.kind === 'text') {
      const { leaf: _leaf, ...text } = inline;
      return { ...look, ...text };
    }
    if (inline.kind === 'ref') return { ...look, ...inline };
    if (inline.kind === 'link') return { ...inline, inlines: inline.inlines.map(({ leaf: _leaf, ...text }) => ({ ...look, ...text })) };
    return inline.kind === 'note' ? { ...inline, paragraphs: inline.paragraphs.map(own) } : inline;
  };
  const visit = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return own(block);
      case 'grid':
        return { ...block, path: ['doan', number], rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ blocks: cell.blocks.map(visit) })) })) };
      case 'table':
        return { ...block, path: ['doan', number], rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(own) })) })) };
      default:
        return { ...block, path: ['doan', number] };
    }
  };
  const sections = tree.sections.map((section, i): Section => {
    const { text, para } = tree.styles['so-trang'];
    const folio = { at: 'header', align: para.align, look: { ...text, font: tree.fontFamily }, onFirst: false, numerals: 'arabic', around: ['', ''], start: 1 } as const;
    return { ...section, path: ['phan', i], ...(section.pageNumber ? { folio } : {}), firstHeader: section.firstHeader.map(visit), blocks: section.blocks.map(visit), firstFooter: section.firstFooter.map(visit) };
  });
  return { ...tree, fontFamily: 'Nowhere', styles: Object.fromEntries(Object.entries(tree.styles).map(([role, style]) => [role, ground(style)])) as LayoutTree['styles'], sections }; // the same roles
}

/** Nothing that a rule may look at in a file. */
const ground = (style: RoleStyle): RoleStyle => ({ ...style, text: { size: 40, bold: true, italic: true, color: '00FF00' }, para: { ...style.para, align: 'right', left: 99, firstLine: 77, before: 55, after: 44, line: { kind: 'multiple', value: 9 } } });

/** What is known of such a file besides. */
export interface Known {
  readonly blind?: ReadonlyMap<Aspect, Bilingual>;
  readonly unsure?: ReadonlyMap<string, Bilingual>;
  readonly unsureRoles?: ReadonlyMap<Role, Bilingual>;
  readonly hasHead?: boolean;
  readonly own?: boolean;
  readonly spaceAdds?: true;
  readonly loai?: LoaiJudged | undefined;
}

export const recognised = (tree: LayoutTree, known: Known): Recognised => ({
  format: 'docx',
  tree,
  loai: known.loai,
  own: known.own ?? false,
  hasHead: known.hasHead ?? true,
  unsure: known.unsure ?? new Map(),
  unsureRoles: known.unsureRoles ?? new Map(),
  blind: known.blind ?? new Map(),
  ...(known.spaceAdds === undefined ? {} : { spaceAdds: known.spaceAdds }),
  placeOf: () => undefined,
});

/** What all rules say of an example as if it were a file that somebody else made. */
export function checkForeign(example: RuleExample, withChange = true, known: Known = {}): Omit<Checked, 'draft'> & { readonly tree: LayoutTree } {
  const { draft } = read(draftOf(example, withChange), { nguyenVan: true });
  if (draft === undefined) throw new Error('the example is no draft');
  const plain = compose(draft);
  const tree = foreignTree(withChange && example.tree !== undefined ? patch(plain, example.tree) : plain);
  const options = { state: example.state ?? 'issued', today: example.today, profile: example.profile as never, ...(example.options === undefined ? {} : { rules: { '*': ['default', example.options] as const } }) };
  const subject = subjectOfFile(recognised(tree, { loai: draft.loai as LoaiJudged, ...known }), options); // examples are of types that are judged
  return { ...runRules(RULES, subject, regimeOf(draft, 'nd30@2020'), options), tree };
}
