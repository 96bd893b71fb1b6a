import { type Pt, mmToPt } from '../../core/units.ts';
import type { PageSetup } from '../../layout/tree.ts';
import type { SeenBlock, SeenParagraph, SeenSection } from '../seen/model.ts';
import { Blocks } from './blocks.ts';
import { folioOf, folios, type Numbered, restarts } from './folios.ts';
import { commonest, habitsOf } from './habits.ts';
import { type Item, lineOf } from './items.ts';
import type { Marks, Stroke } from './marks.ts';
import { type Edges, edgesOf, likePages, reachOf } from './measures.ts';
import { type Footnotes, footnotesOf, noteNumber } from './notes.ts';
import { framed, pageItems, type Sorted, sorted } from './page-items.ts';
import { firstOf, runningOf } from './running.ts';
import type { Segment } from './segments.ts';

/** Sections of a document, and which of its margins its ink tells. */
export interface Sections {
  readonly sections: readonly SeenSection[];
  readonly sure: { readonly left: boolean; readonly right: boolean; readonly top: boolean; readonly bottom: boolean };
}

/** A page with all that was found out about it. */
interface Sheet extends Sorted {
  readonly index: number;
  /** Pages of one kind have one size and one left edge. */
  readonly kind: number;
  readonly number: Numbered | undefined;
  readonly running: ReadonlyMap<Segment, 'header' | 'footer'>;
  readonly notes: Footnotes | undefined;
  readonly edges: Edges;
}

/** Makes sections of pages: what flows, what stands in the margins, what is measured. */
export function sectionsOf(pages: readonly { readonly marks: Marks; readonly segments: readonly Segment[]; /** Text written in other directions: read behind all else. */ readonly slanted: readonly Segment[] }[]): Sections {
  const sheets = sheetsOf(pages);
  const groups = grouped(sheets);
  const flows = groups.map((group) => group.map((sheet) => [...pageItems(sheet.index, sheet, sheet.edges.column, goneOf(sheet)), ...(pages[sheet.index]?.slanted ?? []).map((one): Item => lineOf([one], sheet.index))]));
  const columns = groups.flatMap((group, g) => group.map((sheet, i) => ({ column: sheet.edges.column, items: flows[g]?.[i] ?? [] })));
  const notes = new Map<string, readonly SeenParagraph[]>();
  const blocks = new Blocks(habitsOf(columns), { notes });
  const sections = groups.map((group, g) => sectionOf(group, { flow: flows[g] ?? [], before: groups.slice(0, g).flat() }, blocks, notes));
  return { sections, sure: sureOf(sheets, groups) };
}

function sheetsOf(pages: readonly { readonly marks: Marks; readonly segments: readonly Segment[] }[]): Sheet[] {
  const parted = pages.map(({ marks, segments }) => sorted(marks, segments));
  const numbers = folios(parted);
  const running = runningOf(parted, numbers);
  const starts = restarts(numbers);
  const without = (gone: readonly ReadonlyMap<Segment, unknown>[]) => parted.map((one, i) => ({ ...one, segments: one.segments.filter((segment) => segment !== numbers[i]?.segment && gone[i]?.has(segment) !== true) }));
  const text = without(running);
  const margins = running.map((map, i) => (starts.has(i) && text[i] !== undefined ? new Map([...map, ...firstOf(text[i], othersOf(text, i, starts))]) : map));
  const size = commonest(parted.flatMap(({ segments }) => segments.map((one) => one.size)), 0.5)?.value ?? 14;
  const bare = without(margins);
  const kinds = likePages(bare);
  const edgesOfKind = new Map(unindented([...new Set(kinds)].map((kind) => [kind, edgesOf(bare.filter((_, i) => kinds[i] === kind))] as const)));
  return bare.map((page, index) => {
    const kind = kinds[index] ?? 0;
    const edges = edgesOfKind.get(kind) ?? edgesOf([page]);
    const notes = footnotesOf(page, edges.column.left, size);
    return { ...page, index, kind, number: numbers[index], running: margins[index] ?? new Map(), edges, notes: notes === undefined ? undefined : withMarks(notes, page) };
  });
}

/** Pages on which every line is indented end where others do that begin further left: their left edge is that one. */
function unindented(kinds: readonly (readonly [number, Edges])[]): (readonly [number, Edges])[] {
  return kinds.map(([kind, edges]) => {
    const other = kinds.map(([, one]) => one).find((one) => one.leftSure && one.rightSure && edges.rightSure && Math.abs(one.column.right - edges.column.right) < 1.5 && edges.column.left - one.column.left > 15 && edges.column.left - one.column.left < 45);
    return [kind, other === undefined ? edges : { ...edges, column: { ...edges.column, left: other.column.left } }];
  });
}

/** How far the text of a section's other pages reaches. */
function othersOf(text: readonly Sorted[], first: number, starts: ReadonlySet<number>): { readonly top: Pt; readonly bottom: Pt } | undefined {
  const others: Sorted[] = [];
  for (let i = first + 1; i < text.length && !starts.has(i); i += 1) { const one = text[i]; if (one !== undefined && one.segments.length > 0) others.push(one); }
  return others.length === 0 ? undefined : reachOf(others.map(inkOf));
}

const sameSize = (a: Marks, b: Marks): boolean => Math.abs(a.width - b.width) < 2 && Math.abs(a.height - b.height) < 2;

/** Notes of which no mark is found stay where they stand. */
function withMarks(notes: Footnotes, { segments, inside }: Sorted): Footnotes | undefined {
  const marks = new Set([...segments, ...[...inside.values()].flat()].filter((one) => !notes.segments.includes(one)).flatMap(({ runs }) => runs.flatMap((run) => (run.superscript ? [/\d{1,3}/u.exec(run.text)?.[0]] : []))));
  const numbers = notes.segments.map(noteNumber).filter((one) => one !== undefined);
  return numbers.some((one) => marks.has(String(one))) ? notes : undefined;
}

const goneOf = (sheet: Sheet): ReadonlySet<unknown> => new Set<unknown>([...(sheet.notes === undefined ? [] : [sheet.notes.rule, ...sheet.notes.segments]), ...marginRules(sheet, 'header'), ...marginRules(sheet, 'footer')]);

/** Lines that part what stands in a margin from the text. */
function marginRules({ running, rules, notes }: Sheet, at: 'header' | 'footer'): Stroke[] {
  const ys = [...running].filter(([, where]) => where === at).map(([{ y }]) => y);
  if (ys.length === 0) return [];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return rules.filter((rule) => rule !== notes?.rule && (at === 'header' ? rule.y1 < bottom + 14 : rule.y1 > top - 30));
}

/** Pages of one kind whose numbers go on are one section. */
function grouped(sheets: readonly Sheet[]): Sheet[][] {
  const starts = restarts(sheets.map(({ number }) => number));
  const groups: Sheet[][] = [];
  sheets.forEach((sheet, i) => {
    const last = groups.at(-1)?.at(-1);
    const next = sheets[i + 1];
    const turned = last !== undefined && (!sameSize(last.marks, sheet.marks) || (last.kind !== sheet.kind && (next === undefined || next.kind === sheet.kind)));
    if (last === undefined || starts.has(sheet.index) || turned) groups.push([sheet]);
    else groups.at(-1)?.push(sheet);
  });
  return groups;
}

function sectionOf(group: readonly Sheet[], { flow, before }: { readonly flow: readonly (readonly Item[])[]; readonly before: readonly Sheet[] }, blocks: Blocks, notes: Map<string, readonly SeenParagraph[]>): SeenSection {
  const [first] = group;
  const column = first?.edges.column ?? { left: 0, right: 0 };
  const margins = (sheet: Sheet | undefined, at: 'header' | 'footer'): SeenBlock[] =>
    sheet === undefined ? [] : blocks.of([...[...sheet.running].filter(([, where]) => where === at).map(([one]): Item => framed(lineOf([one], sheet.index), sheet.frames)), ...marginRules(sheet, at).map((stroke): Item => ({ kind: 'rule', page: sheet.index, y: stroke.y1, stroke }))].sort((a, b) => a.y - b.y), column, 'side');
  const firstHeader = margins(first, 'header');
  const header = margins(group[1], 'header');
  for (const sheet of group) if (sheet.notes !== undefined) readNotes(sheet, sheet.notes, blocks, notes);
  const body = blocks.of(flow.flat(), column, 'body');
  const folio = folioOf(group.map(({ number }) => number), column, before.map(({ number }) => number));
  return {
    page: setupOf(group), ...(folio === undefined ? {} : { folio }), firstHeader, header, blocks: withPageBreaks(body), firstFooter: margins(first, 'footer'), footer: margins(group[1], 'footer'),
  };
}

/** Nothing tells a page break that was asked for from one that came by itself. */
const withPageBreaks = (blocks: readonly SeenBlock[]): readonly SeenBlock[] => blocks;

function readNotes({ index, edges }: Sheet, { segments }: Footnotes, blocks: Blocks, notes: Map<string, readonly SeenParagraph[]>): void {
  let open: { readonly number: number; readonly list: Segment[] } | undefined;
  const found: { readonly number: number; readonly list: Segment[] }[] = [];
  for (const segment of segments) {
    const number = noteNumber(segment);
    if (number !== undefined && (open === undefined || number === open.number + 1)) found.push((open = { number, list: [bareNote(segment)] }));
    else open?.list.push(segment);
  }
  for (const { number, list } of found) notes.set(`${index}:${number}`, blocks.of(list.map((one) => lineOf([one], index)), edges.column, 'body').filter((block) => block.kind === 'paragraph'));
}

/** A note without its number. */
function bareNote(segment: Segment): Segment {
  const [first, ...rest] = segment.runs;
  if (first === undefined) return segment;
  const runs = first.superscript ? rest : [{ ...first, text: first.text.replace(/^\s*[[(]?\d{1,3}[\])]?[.)]?\s*/u, '') }, ...rest];
  const [next, ...others] = runs;
  return next === undefined ? segment : { ...segment, runs: [{ ...next, text: next.text.trimStart() }, ...others] };
}

/** Page geometry, measured from the ink. */
function setupOf(group: readonly Sheet[]): PageSetup {
  const { marks, edges } = group[0] ?? {};
  const [width, height] = [marks?.width ?? 0, marks?.height ?? 0];
  const reach = reachOf(group.map(inkOf));
  const column = edges?.column ?? { left: 0, right: width };
  const folio = group.map(({ number }) => number).find((one) => one !== undefined);
  const at = folio === undefined ? undefined : folio.at === 'header' ? folio.segment.y - 0.93359 * folio.segment.size : height - folio.segment.y - 0.2163 * folio.segment.size;
  const clean = (value: Pt): Pt => (Number.isFinite(value) ? Math.round(Math.max(0, value) * 100) / 100 : 0);
  return {
    width: clean(width), height: clean(height), landscape: width > height,
    margin: { top: clean(reach.top), right: clean(width - column.right), bottom: clean(height - reach.bottom), left: clean(column.left) },
    header: clean(folio?.at === 'header' ? (at ?? 0) : mmToPt(10)), footer: clean(folio?.at === 'footer' ? (at ?? 0) : mmToPt(10)),
  };
}

const inkOf = ({ segments, inside }: Sorted): readonly Segment[] => [...segments, ...[...inside.values()].flat()];

/** Lower than this no page's text may end: what reaches lower shows a margin too small, wherever the page is full. */
const LOWEST = mmToPt(20);

function sureOf(sheets: readonly Sheet[], groups: readonly (readonly Sheet[])[]): Sections['sure'] {
  const bottoms = groups.map((group) => { const { marks } = group[0] ?? {}; return (marks?.height ?? 0) - reachOf(group.map(inkOf)).bottom; });
  return {
    left: sheets.some(({ edges }) => edges.leftSure), right: sheets.some(({ edges }) => edges.rightSure), top: sheets.some((sheet) => inkOf(sheet).length > 0),
    bottom: bottoms.some((one) => one < LOWEST - 1),
  };
}
