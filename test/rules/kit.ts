import { expect } from 'vitest';
import { runRules } from '../../src/check/run.ts';
import { regimeOf } from '../../src/check/regime.ts';
import { subjectOf } from '../../src/check/subject-of.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Path } from '../../src/core/path.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import type { Block, CharFormat, Inline, LayoutTree, Paragraph } from '../../src/layout/tree.ts';
import { measure } from '../../src/metrics/metrics.ts';
import { read } from '../../src/ready.ts';
import { BASES } from '../../src/rules/bases.ts';
import type { RuleExample, TreePatch } from '../../src/rules/example.ts';
import { RULES as ALL } from '../../src/rules/index.ts';
import type { RuleResult } from '../../src/check/report.ts';

/** The rules under test: all, or the groups that `VANBAN_GROUPS` names, while one works on them. */
export const RULES = ALL.filter(({ id }) => process.env['VANBAN_GROUPS']?.split(',').includes(id.slice(0, id.indexOf('/'))) ?? true);

/** `noiDung[1].ten` as a path. */
export const pathOf = (text: string): Path => [...text.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map(([, key, index]) => (index === undefined ? (key ?? '') : Number(index)));

/** A value with what stands at a path put in its place; undefined takes it away. */
export function put(value: unknown, path: Path, what: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return what;
  if (typeof key === 'number') {
    const list = [...((value ?? []) as unknown[])]; // a number in a path stands for a place in a list
    list[key] = put(list[key], rest, what);
    return what === undefined && rest.length === 0 ? list.filter((_, i) => i !== key) : list;
  }
  const fields = { ...(value as Record<string, unknown>) }; // a name in a path stands for a field
  if (rest.length === 0 && what === undefined) delete fields[key];
  else fields[key] = put(fields[key], rest, what);
  return fields;
}

const changed = (draft: unknown, facts: Readonly<Record<string, unknown>> = {}): unknown => Object.entries(facts).reduce((value, [path, what]) => put(value, pathOf(path), what), draft);

/** The draft of an example: its clean document, the stage, and (unless told not to) the change. */
export function draftOf({ base = 'ke-hoach', given, set }: RuleExample, withChange: boolean): object {
  const stage = changed(BASES[base], given);
  return (withChange ? changed(stage, set) : stage) as object; // bases are objects, and changes of their fields keep them so
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
  readonly draft: VanBan;
}

/** What all rules say of an example, with the change or of the clean document it starts from. */
export function checkExample(example: RuleExample, withChange = true): Checked {
  const draft = draftOf(example, withChange);
  const source = withChange && example.source !== undefined ? sourceOf(draft, example.source) : undefined;
  const { draft: made, diagnostics } = read(source ?? draft, { nguyenVan: true });
  if (made === undefined) throw expect.fail(`the example is no draft: ${diagnostics.map((d) => d.message.vi).join('; ')}`);
  const options = { state: example.state ?? 'issued', today: example.today, profile: example.profile as never, ...(example.options === undefined ? {} : { rules: { '*': ['default', example.options] as const } }) };
  const subject = subjectOf(made, options, source ?? JSON.stringify(draft));
  const patched = withChange && example.tree !== undefined && subject.tree !== undefined ? { ...subject, tree: patch(subject.tree, example.tree) } : subject;
  const { findings, results } = runRules(RULES, patched, regimeOf(made, 'nd30@2020'), options);
  return { findings: [...diagnostics.filter(({ severity }) => severity !== 'info'), ...findings], results, draft: made };
}

/** The draft as a JSON text, one stretch of it changed. */
function sourceOf(draft: object, [from, to]: readonly [string, string]): string {
  const text = JSON.stringify(draft, null, 1);
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** A tree with a patch put on it. */
export function patch(tree: LayoutTree, p: TreePatch): LayoutTree {
  const role = p.role;
  const style = role === undefined ? undefined : tree.styles[role];
  const styles = role === undefined || style === undefined || (p.text === undefined && p.para === undefined) ? tree.styles : { ...tree.styles, [role]: { ...style, text: { ...style.text, ...p.text }, para: { ...style.para, ...p.para } } };
  let seen = -1;
  let wide = 0;
  const visit = (block: Block): Block[] => {
    if (block.kind === 'grid') return [{ ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ blocks: cell.blocks.flatMap(visit) })) })) }];
    if (block.kind === 'table') return [{ ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(visit) as Paragraph[] })) })) }]; // a patch makes paragraphs of paragraphs
    if (block.kind === 'rule' && block.role === role && p.rule !== undefined) return p.rule === 'none' ? [] : [{ ...block, length: p.rule === 'fit' ? wide : block.length * p.rule.factor }];
    if (block.kind !== 'paragraph' || block.role !== role) return [block];
    seen += 1;
    const made = p.at !== undefined && p.at !== seen ? [block] : paragraphPatched(block, p);
    wide = Math.max(0, ...made.map(({ inlines }) => measure(inlines.map((i) => (i.kind === 'text' ? i.text : ' ')).join(''), tree.styles[block.role].text)));
    return made;
  };
  return {
    ...tree,
    styles,
    fontFamily: p.fontFamily ?? tree.fontFamily,
    sections: tree.sections.map((section) => ({
      ...section,
      page: { ...section.page, ...p.page, margin: { ...section.page.margin, ...p.page?.margin } },
      pageNumber: p.pageNumber ?? section.pageNumber,
      firstHeader: section.firstHeader.flatMap(visit),
      blocks: [...section.blocks, ...(p.footer === undefined ? [] : section.firstFooter)].flatMap(visit),
      firstFooter: p.footer === undefined ? section.firstFooter.flatMap(visit) : [],
    })),
  };
}

function paragraphPatched(paragraph: Paragraph, p: TreePatch): Paragraph[] {
  if (p.remove === true) return [];
  const frame = p.frame === 'none' || (p.frame === undefined && paragraph.frame === undefined) ? undefined : { width: 0, height: 0, color: '000000', ...paragraph.frame, ...p.frame };
  const { frame: _frame, ...rest } = paragraph;
  return [
    {
      ...rest,
      ...(frame === undefined ? {} : { frame }),
      ...(p.para === undefined || (paragraph.format === undefined && p.at === undefined) ? {} : { format: { ...paragraph.format, ...p.para } }),
      ...(p.as === undefined ? {} : { role: p.as }),
      ...(p.marker === undefined ? {} : { marker: p.marker }),
      inlines: p.replace === undefined ? paragraph.inlines.map((i) => formatted(i, p.run)) : replaced(paragraph, p.replace),
    },
  ];
}

const formatted = (inline: Inline, run: CharFormat | undefined): Inline => (run !== undefined && inline.kind === 'text' ? { ...inline, ...run } : inline);

/** The text of a paragraph in one run of its first leaf, with one stretch replaced. */
function replaced({ inlines }: Paragraph, [from, to]: readonly [string, string]): Inline[] {
  const text = inlines.map((i) => (i.kind === 'text' || i.kind === 'ref' ? i.text : ' ')).join('').replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
  const leaf = inlines.find((i) => i.kind === 'text' && i.leaf !== undefined);
  expect(text).toContain(from);
  return [{ kind: 'text', text: text.replace(from, to), ...(leaf?.kind === 'text' && leaf.leaf !== undefined ? { leaf: leaf.leaf } : {}) }];
}
