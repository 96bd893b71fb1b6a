import type { Role } from '../../src/core/role.ts';
import type { Frames, PlacedLine } from '../../src/paginate/frames.ts';
import { bare, type PdfLine, piecesOf } from './office-lines.ts';

/** The components whose place is held: none of them has lines that justification may break elsewhere. */
const COMPONENTS = {
  head: ['quoc-hieu', 'tieu-ngu', 'co-quan-chu-quan', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-ngay', 'trich-yeu-cong-van'],
  title: ['ten-loai', 'trich-yeu', 'phu-luc', 'tieu-de-phu-luc', 'kem-theo'],
  signature: ['quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten'],
  recipients: ['noi-nhan', 'noi-nhan-muc'],
} as const satisfies Record<string, readonly Role[]>;
export type Component = keyof typeof COMPONENTS;

/** One component in one section, line by line. */
interface Group {
  readonly component: Component;
  readonly lines: readonly PdfLine[];
}

function groupsOf(frames: Frames): Group[] {
  const sections = [...new Set(frames.pages.map(({ section }) => section))];
  const names = Object.keys(COMPONENTS) as Component[]; // the table's own keys
  return sections.flatMap((section) => names.map((component) => ({ component, lines: linesOf(frames, section, COMPONENTS[component]) }))).filter(({ lines }) => lines.length > 0);
}

function linesOf(frames: Frames, section: number, roles: readonly Role[]): PdfLine[] {
  const text = ({ runs }: PlacedLine): string => bare(runs.map((run) => run.text).join(''));
  return frames.pages.flatMap((page, index) =>
    page.section !== section ? [] : page.lines.filter((line) => roles.includes(line.role) && text(line) !== '').map((line) => ({ page: index, baseline: line.baseline, text: text(line) })),
  );
}

/** A component found on both sides: how far its baselines stand apart at most, measured from its first line, in millimetres. */
export interface ComponentMatch {
  readonly component: Component;
  readonly lines: number;
  /** Undefined where a line of it is nowhere on one page of theirs. */
  readonly worstMm: number | undefined;
}

/** Holds header, title, signature and Nơi nhận of the PDF as shipped against LibreOffice's; `frames` tell which lines they are. */
export function matchComponents(frames: Frames, shipped: readonly PdfLine[], theirs: readonly PdfLine[]): ComponentMatch[] {
  return groupsOf(frames).map(({ component, lines }) => {
    const own = lines.map((line) => nearest(line, shipped, line.page, line.baseline));
    const pages = [...new Set(theirs.map(({ page }) => page))];
    const found = pages.flatMap((page) => distances(lines, own, theirs, page));
    return { component, lines: lines.length, worstMm: found.length === 0 ? undefined : (Math.min(...found) * 25.4) / 72 };
  });
}

/** Baseline of the line's text on a page, nearest to where it should be. */
const nearest = ({ text }: PdfLine, pieces: readonly PdfLine[], page: number, wanted: number): number =>
  piecesOf({ page, text }, pieces).map(([first]) => first?.baseline ?? Infinity).reduce((best, y) => (Math.abs(y - wanted) < Math.abs(best - wanted) ? y : best), Infinity);

/** The greatest distance with each place on the page where the first line may stand. */
function distances(lines: readonly PdfLine[], own: readonly number[], theirs: readonly PdfLine[], page: number): number[] {
  const [first] = lines;
  const [top = 0] = own;
  if (first === undefined) return [];
  return piecesOf({ page, text: first.text }, theirs).flatMap(([start]) => {
    const from = start?.baseline ?? 0;
    const off = lines.map((line, index) => Math.abs(nearest(line, theirs, page, from + (own[index] ?? 0) - top) - from - ((own[index] ?? 0) - top)));
    const worst = Math.max(...off);
    return Number.isFinite(worst) ? [worst] : [];
  });
}

/** All that a PDF says in the order in which it is drawn, page numbers left out: they stand elsewhere where pages end elsewhere. */
export const saidBy = (pieces: readonly PdfLine[]): string =>
  pieces.filter(({ baseline, text }) => !(baseline < HEADER && /^\d+$/u.test(text))).map(({ text }) => text).join('');
/** Page numbers stand above this, 20 mm from the top. */
const HEADER = 56.6;
