import type { Role } from '../../src/core/role.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import type { Frames, Page, PlacedLine } from '../../src/paginate/frames.ts';

const HEADINGS: ReadonlySet<Role> = new Set<Role>(['ten-loai', 'trich-yeu', 'tu-phan', 'tieu-de-phan', 'tu-muc', 'tieu-de-muc', 'muc', 'dieu', 'khoan-tieu-de', 'phu-luc', 'tieu-de-phu-luc', 'kem-theo', 'ten-bang', 'o-bang-tieu-de']);
const CLOSING: ReadonlySet<Role> = new Set<Role>(['quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten', 'noi-nhan', 'noi-nhan-muc', 'nguoi-soan']);
const EDGES: ReadonlySet<Role> = new Set<Role>(['so-trang', 'luu-hanh', 'lien-he']);
/** Roles of running text, whose paragraphs may be cut between pages. */
const RUNNING: ReadonlySet<Role> = new Set<Role>(['doan', 'can-cu', 'khoan', 'diem', 'gach', 'cong']);

const say = (line: PlacedLine | undefined): string => (line?.runs ?? []).map((run) => run.text).join('').slice(0, 40);
/** Lines of the text block: not page numbers, ô 11, ô 13 or footnotes. */
const body = (page: Page): readonly PlacedLine[] => page.lines.filter((line) => !EDGES.has(line.role) && line.role !== 'cuoc-chu');

/** What a reader of the pages would call a fault, one sentence each; written without a look at how pages are made. */
export const pageFaults = (tree: LayoutTree, frames: Frames): string[] => [...outside(tree, frames), ...lonelyHeadings(frames), ...widows(frames), ...signature(tree, frames)];

function outside(tree: LayoutTree, { pages }: Frames): string[] {
  return pages.flatMap((page, i) => {
    const margin = tree.sections[page.section]?.page.margin ?? { top: 0, right: 0, bottom: 0, left: 0 };
    const beyond = (line: PlacedLine): boolean => line.x < margin.left - 0.1 || line.x + line.width > page.width - margin.right + 0.1;
    // Letters, not boxes: the extra of wide line spacing may hang below the text block, as in Word.
    const above = (line: PlacedLine): boolean => line.baseline - 0.7 * sizeOf(line) < margin.top - 0.1 || line.baseline + 0.217 * sizeOf(line) > page.height - margin.bottom + 0.1;
    const off = (line: PlacedLine): boolean => line.top < 0 || line.baseline > page.height - 10;
    const rules = page.rules.filter((r) => Math.min(r.x1, r.x2) < margin.left - 1 || Math.max(r.x1, r.x2) > page.width - margin.right + 1 || Math.max(r.y1, r.y2) > page.height - 10);
    return [
      ...page.lines.filter((line) => beyond(line) || off(line) || (!EDGES.has(line.role) && above(line))).map((line) => `page ${i + 1}: outside the margins: ${say(line)}`),
      ...rules.map((r) => `page ${i + 1}: a stroke outside the margins at ${Math.round(r.y1)}`),
    ];
  });
}

const sizeOf = (line: PlacedLine): number => Math.max(0, ...line.runs.map((run) => run.size));

function lonelyHeadings({ pages }: Frames): string[] {
  return pages.flatMap((page, i) => {
    const last = body(page).at(-1);
    const goesOn = pages[i + 1]?.section === page.section;
    return last !== undefined && goesOn && HEADINGS.has(last.role) && !last.artifact ? [`page ${i + 1}: a heading is last: ${say(last)}`] : [];
  });
}

function widows({ pages }: Frames): string[] {
  return pages.flatMap((page, i) => {
    const [here, next] = [body(page).filter((l) => !l.artifact), body(pages[i + 1] ?? { ...page, lines: [] }).filter((l) => !l.artifact)];
    const block = here.at(-1)?.block;
    if (block === undefined || next[0]?.block !== block || !RUNNING.has(next[0].role)) return [];
    const [before, after] = [here.filter((l) => l.block === block), next.filter((l) => l.block === block)];
    const orphan = before.length === 1 && before[0]?.index === 0;
    const widow = after.length === 1 && after[0]?.last === true;
    return orphan || widow ? [`page ${i + 1}: ${orphan ? 'an orphan' : 'a widow'}: ${say(before.at(-1))} / ${say(after[0])}`] : [];
  });
}

function signature(tree: LayoutTree, { pages }: Frames): string[] {
  const at = pages.flatMap((page, i) => (page.lines.some((line) => CLOSING.has(line.role)) ? [i] : []));
  const [first] = at;
  const page = first === undefined ? undefined : pages[first];
  if (page === undefined || first === undefined) return [];
  const room = page.height - (tree.sections[page.section]?.page.margin.top ?? 0) - (tree.sections[page.section]?.page.margin.bottom ?? 0);
  const tall = at.reduce((sum, i) => sum + heightOf((pages[i]?.lines ?? []).filter((l) => CLOSING.has(l.role))), 0);
  const others = body(page).filter((line) => !CLOSING.has(line.role) && !line.artifact);
  return [
    ...(at.length > 1 && tall < room ? [`the signature block is torn over pages ${at.map((i) => i + 1).join(', ')}`] : []),
    ...(others.length === 0 && tall < room - 40 ? [`page ${first + 1}: the signature block is alone`] : []),
  ];
}
const heightOf = (lines: readonly PlacedLine[]): number => Math.max(...lines.map((l) => l.top + l.height)) - Math.min(...lines.map((l) => l.top));
