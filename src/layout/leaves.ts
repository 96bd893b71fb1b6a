import { LostTextError } from '../core/errors.ts';
import type { Leaf } from '../core/leaf.ts';
import { formatPath, type Path } from '../core/path.ts';
import { hoa, plain, thuong } from '../core/text.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { Block, Inline, LayoutTree } from './tree.ts';

/** Fields that print by other means than their text: choices, dates, names of ids and files, symbols checked apart. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  'vanban', 'loai', 'theo', 'ngay', 'id', 'so', 'danhSo', 'trinhBay', 'congBo', 'dang', 'huong', 'doKhan', 'luuHanh', 'duThao',
  'thamChieu', 'lienKet', 'canLe', 'cap', 'rong', 'gopCot', 'gopHang', 'moTa', 'tep', 'duLieu', 'dam', 'nghieng', 'gachChan', 'chiSoTren', 'cot',
  'vietTat', 'donViSoan', 'linhVuc', 'soKyHieu', 'goiLa', 'kieuNgay', 'canCu', 'thuoc', 'ban', 'soBan', 'chuan', 'boQua', 'nhapTu',
]);

/** Every text of the draft that must be seen on paper, with its place. */
export function leavesOf(draft: VanBan): Leaf[] {
  const out: Leaf[] = [];
  collect(draft, [], out);
  return out;
}

function collect(value: unknown, path: Path, out: Leaf[]): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') out.push({ path, text: value });
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => collect(item, [...path, i], out));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!NOT_PRINTED.has(key) || isVerbatim(key, item)) collect(item, [...path, key], out);
    if ('canCu' in value && Array.isArray(value.canCu)) value.canCu.forEach((item, i) => typeof item === 'string' && out.push({ path: [...path, 'canCu', i], text: item }));
  }
}

const isVerbatim = (key: string, item: unknown): boolean => key === 'soKyHieu' && typeof item === 'object';

/** Letters and digits alone: case, stops and white space are typography. Upper case first, since some letters become two there (ß, ẚ). */
const letters = (text: string): string => thuong(hoa(plain(text))).replace(/[^\p{L}\p{N}\p{S}]+/gu, '');

/** Holds the tree against the draft: every leaf stands in it under its own path; throws `LostTextError` naming the lost. */
export function assertAllLeaves(draft: VanBan, tree: LayoutTree): void {
  const printed = printedLeaves(tree);
  const lost = leavesOf(draft).filter(({ path, text }) => !holds(printed.get(formatPath(sameAs(draft, path)))?.join('') ?? '', text));
  if (lost.length > 0) throw new LostTextError('layout', lost.map(({ path, text }) => `${formatPath(path)}: ${text}`));
}

/** Most texts stand as they were typed; the rest differ in typography alone. */
const holds = (printed: string, text: string): boolean => printed === text || plain(printed).includes(text) || letters(printed).includes(letters(text));

/** A parent agency that two issuers share is printed once, under the first. */
function sameAs(draft: VanBan, path: Path): Path {
  const [field, index, key] = path;
  if (field !== 'coQuan' || index !== 1 || key !== 'chuQuan' || !('coQuan' in draft) || !Array.isArray(draft.coQuan)) return path;
  return draft.coQuan[0]?.chuQuan === draft.coQuan[1]?.chuQuan ? ['coQuan', 0, 'chuQuan'] : path;
}

/** Texts of the tree by the path of the leaf they came from. */
function printedLeaves(tree: LayoutTree): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  const add = (inline: Inline): void => {
    if (inline.kind === 'link') inline.inlines.forEach(add);
    if (inline.kind === 'note') inline.paragraphs.forEach((p) => p.inlines.forEach(add));
    if (inline.kind !== 'text' || inline.leaf === undefined) return;
    const key = formatPath(inline.leaf);
    const list = parts.get(key);
    if (list === undefined) parts.set(key, [inline.text]);
    else list.push(inline.text);
  };
  for (const section of tree.sections) for (const block of [...section.firstHeader, ...section.blocks, ...section.firstFooter]) visit(block, add);
  return parts;
}

function visit(block: Block, add: (inline: Inline) => void): void {
  switch (block.kind) {
    case 'paragraph':
      block.inlines.forEach(add);
      return;
    case 'grid':
    case 'table':
      for (const row of block.rows) for (const cell of row.cells) for (const inner of cell.blocks) visit(inner, add);
      return;
    case 'rule':
    case 'picture':
      return;
    default:
      block satisfies never;
  }
}
