import { ptToMm } from '../../core/units.ts';
import type { Role } from '../../core/role.ts';
import type { TrinhBay } from '../../domain/parts/trinh-bay.ts';
import { checkSettings } from '../../layout/check-settings.ts';
import { type Settings, settingsOf } from '../../layout/settings.ts';
import type { Block, LayoutTree, Paragraph } from '../../layout/tree.ts';
import { placedOf } from './flow.ts';

const TEXT: ReadonlySet<Role> = new Set(['doan', 'khoan', 'diem', 'gach', 'cong']);
type Key = keyof TrinhBay;

/** Choices of form that a file shows, where they differ from ours and the decree allows them. */
export function trinhBayOf(tree: LayoutTree): TrinhBay | undefined {
  const ours = settingsOf();
  const page = tree.sections[0]?.page;
  const margins = page === undefined || page.landscape ? [] : ([['leTren', 'top'], ['leDuoi', 'bottom'], ['leTrai', 'left'], ['lePhai', 'right']] as const).map(([key, side]) => [key, page.margin[side] === ours.page.margin[side] ? undefined : millimetres(key, page.margin[side], (s) => s.page.margin[side])] as const);
  const out: [Key, number | undefined][] = [...margins.map(([key, value]): [Key, number | undefined] => [key, value]), ...looksOf(tree, ours)];
  const kept = out.filter(([key, value]) => value !== undefined && checkSettings({ [key]: value }, []).length === 0);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The shortest number of millimetres that layout makes the same measure of. */
function millimetres(key: Key, value: number, read: (settings: Settings) => number): number {
  const mm = ptToMm(value);
  const tries = [0.5, 0.1, 0.01].flatMap((step) => [Math.round(mm / step) * step, Math.floor(mm / step) * step, Math.ceil(mm / step) * step]).map((n) => Math.round(n * 100) / 100);
  return tries.find((n) => Math.abs(read(settingsOf({ [key]: n })) - value) < 0.001) ?? Math.round(mm * 10) / 10;
}

/** What most paragraphs of text look like. */
function looksOf(tree: LayoutTree, ours: Settings): [Key, number | undefined][] {
  const texts = placedOf(tree).map(({ block }) => block).filter(isText);
  const plain = texts.filter((p) => (p.format?.align ?? tree.styles[p.role].para.align) !== 'center');
  const most = <T>(read: (p: Paragraph) => T): T | undefined => mostOf(plain.map(read));
  const para = <K extends 'firstLine' | 'before' | 'line'>(key: K) => (p: Paragraph) => p.format?.[key] ?? tree.styles[p.role].para[key];
  const size = most((p) => Math.round(sizeOf(p, tree)));
  // As many may stand further down, behind a title, as not: the lesser space is that of the text.
  const [first, before, line] = [most(para('firstLine')), mostOf(plain.map(para('before')).sort((a, b) => a - b)), mostOf(plain.map((p) => JSON.stringify(para('line')(p))))];
  const spacing = line === undefined ? undefined : (JSON.parse(line) as ReturnType<ReturnType<typeof para<'line'>>>); // written a line above
  return [
    ['coChu', size === 13 || (size !== undefined && size < 13.5) ? (size === 13 ? 13 : undefined) : undefined],
    ['thutDauDong', first === undefined || first === ours.firstLine ? undefined : near(10, ptToMm(first))],
    ['cachDoan', before === undefined || before === ours.before ? undefined : before],
    ['gianDong', spacing?.kind !== 'multiple' || Math.abs(spacing.value - ours.spacing) < 1e-6 ? undefined : spacing.value],
  ];
}

const near = (wanted: number, mm: number): number | undefined => (Math.abs(wanted - mm) < 0.15 ? wanted : undefined);
const isText = (block: Block): block is Paragraph => block.kind === 'paragraph' && TEXT.has(block.role);

function sizeOf(p: Paragraph, tree: LayoutTree): number {
  const run = p.inlines.find((inline) => inline.kind === 'text');
  return (run !== undefined && 'size' in run ? run.size : undefined) ?? tree.styles[p.role].text.size;
}

function mostOf<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
