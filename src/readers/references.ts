import { goiY } from '../core/goi-y.ts';
import { isList } from '../core/is-list.ts';
import type { Path } from '../core/path.ts';
import { gon, thuong } from '../core/text.ts';
import { chuThamChieu, danhSoKhoi } from '../domain/danh-so.ts';
import type { DanhSo, Khoi, NoiTuyen, OBang } from '../domain/parts/noi-dung.ts';
import type { VanBan } from '../domain/van-ban.ts';
import { type Context, hien, note } from './context.ts';

/** Names in reach of a body, and what a reference to each prints. */
type Names = ReadonlyMap<string, string | undefined>;

/** Cross-references of a draft: every name there once, every reference with a target, typed text as it will print. */
export function checkReferences(draft: VanBan, ctx: Context): void {
  const annexes = draft.loai === 'de-cuong-bao-cao' ? [] : (draft.phuLuc ?? []);
  const sheets = draft.loai === 'de-cuong-bao-cao' ? [] : (draft.kemTheo ?? []);
  // An annex prints its own number, which layout knows.
  const named = new Map(annexes.flatMap((annex) => (annex.id === undefined ? [] : [[annex.id, undefined] as const])));
  const outer = body(draft.noiDung, draft.danhSo, ['noiDung'], named, ctx);
  annexes.forEach((annex, i) => body(annex.noiDung, annex.danhSo, ['phuLuc', i, 'noiDung'], outer, ctx));
  sheets.forEach(({ vanBan }, i) => body(vanBan.noiDung, vanBan.danhSo, ['kemTheo', i, 'vanBan', 'noiDung'], outer, ctx));
}

function body(blocks: readonly Khoi[], scheme: DanhSo | undefined, path: Path, outer: Names, ctx: Context): Names {
  const own = new Map<string, string>();
  for (const entry of danhSoKhoi(blocks, scheme ?? 'muc-khoan').values()) {
    const { id } = entry.muc;
    if (id === undefined) continue;
    if (own.has(id)) twice(id, [...path, ...entry.path], ctx);
    else own.set(id, chuThamChieu(entry));
  }
  const names = new Map([...outer, ...own]);
  for (const { id, at } of references(blocks, path)) if (!names.has(id)) unknown(id, at, names, ctx);
  for (const ref of ctx.typedRefs) if (under(ref.path, path)) compare(ref, names.get(ref.id), ctx);
  return names;
}

const under = (path: Path, base: Path): boolean => base.every((key, i) => key === path[i]);

function compare({ text, path, position }: Context['typedRefs'][number], printed: string | undefined, ctx: Context): void {
  if (printed === undefined || thuong(gon(text)) === thuong(printed)) return;
  note(ctx, {
    id: 'dan-chieu/khac-chu-da-go',
    severity: 'warning',
    path,
    position,
    actual: text,
    expected: printed,
    message: { vi: `Dẫn chiếu «${hien(text)}» đã gõ khác «${printed}» sẽ in`, en: `The typed reference “${hien(text)}” differs from “${printed}”, which will be printed` },
  });
}

function twice(id: string, path: Path, ctx: Context): void {
  note(ctx, { id: 'dan-chieu/trung-ten', path, actual: id, message: { vi: `Tên «${hien(id)}» đặt cho hai chỗ; cần mỗi chỗ một tên`, en: `The name “${hien(id)}” is given to two places; give each its own` } });
}

function unknown(id: string, path: Path, names: Names, ctx: Context): void {
  const near = goiY(id, [...names.keys()]);
  const [vi, en] = near === undefined ? ['cần đặt tên ấy cho mục được dẫn', 'give the target that name'] : [`có phải là «${near}»?`, `did you mean “${near}”?`];
  note(ctx, { id: 'dan-chieu/khong-co', path, actual: id, expected: near, message: { vi: `Dẫn chiếu tới «${hien(id)}» mà không mục nào mang tên ấy; ${vi}`, en: `Reference to “${hien(id)}”, which names no unit; ${en}` } });
}

interface Found {
  readonly id: string;
  readonly at: Path;
}

function references(blocks: readonly Khoi[], base: Path): Found[] {
  return blocks.flatMap((block, i): Found[] => {
    const path = [...base, i];
    if (typeof block === 'string') return [];
    if ('anh' in block) return inText(block.anh.chuThich, path);
    if ('bang' in block) return [...inText(block.bang.ten, path), ...[...(block.bang.tieuDe ?? []), ...block.bang.hang].flat().flatMap((cell) => inCell(cell, path))];
    if ('cap' in block) return [...inText(block.tieuDe, path), ...inText(block.doan, path), ...references(block.noiDung ?? [], [...path, 'noiDung'])];
    return inText(block.doan, path);
  });
}

const inCell = (cell: OBang, path: Path): Found[] => (typeof cell === 'string' || isList(cell) ? inText(cell, path) : cell.doan.flatMap((p) => inText(p, path)));
const inText = (text: NoiTuyen | undefined, at: Path): Found[] =>
  text === undefined || typeof text === 'string' ? [] : text.flatMap((run) => (typeof run === 'object' && 'thamChieu' in run ? [{ id: run.thamChieu, at }] : []));
