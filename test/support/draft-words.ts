import { LOAI } from '../../src/catalog/loai.ts';
import { danhSoKhoi, type MucDanhSo } from '../../src/domain/danh-so.ts';
import { tenCoQuan } from '../../src/domain/parts/co-quan.ts';
import type { Khoi, Muc, NoiTuyen } from '../../src/domain/parts/noi-dung.ts';
import { docNgay, inNgay, inThang } from '../../src/domain/parts/ngay.ts';
import type { DeCuongBaoCao, VanBan, VanBanBanHanh } from '../../src/domain/van-ban.ts';

/** A part of a printed document with its text, as a reader would say it from top to bottom. */
export type Part = readonly [name: string, text: string];

/** A numbered unit with the numeral that it prints. */
export interface Numbered {
  readonly depth: number;
  readonly numeral: string;
  readonly muc: Muc;
}

/** Text of a draft, part by part in reading order: written out a second time here, so that layout is not its own judge. */
export function draftParts(draft: VanBan): Part[] {
  if (draft.loai === 'de-cuong-bao-cao') return outlineParts(draft, '');
  if (draft.loai === 'van-ban-khac') throw new Error('an imported document is held against its file');
  return [
    ['coQuan', agency(draft)],
    ['quocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'],
    ['so', `Số: ${symbol(draft)}`],
    ...(draft.loai === 'cong-van' ? [['trichYeu', `V/v ${draft.trichYeu}`] as const] : []),
    ['ngay', `${draft.diaDanh}, ${date(draft.ngay)}`],
    ['ten', draft.loai === 'cong-van' ? `Kính gửi: ${[draft.kinhGui].flat().join(' ')}` : `KẾ HOẠCH ${draft.trichYeu}`],
    ...(draft.canCu ?? []).map((item): Part => ['canCu', typeof item === 'string' ? item : (item.trichYeu ?? '')]),
    ['noiDung', bodyText(draft.noiDung)],
    ['noiNhan', recipients(draft)],
    ['ky', signature(draft)],
    ...(draft.kemTheo ?? []).flatMap((sheet) => outlineParts(sheet.vanBan, reference(draft))),
  ];
}

const agency = (draft: VanBanBanHanh): string => [draft.coQuan].flat().map((c) => `${c.chuQuan ?? ''} ${tenCoQuan(c)}`).join(' ');

function symbol(draft: VanBanBanHanh): string {
  const groups = [draft.coQuan].flat().map((c) => c.vietTat);
  const groupsOfLetter = draft.loai === 'cong-van' ? [...groups, draft.donViSoan] : [LOAI[draft.loai].code, ...groups];
  return `${draft.so ?? ''}/${groupsOfLetter.join('-')}`;
}

function date(iso: string | undefined): string {
  const d = docNgay(iso);
  return d.kieu === 'du' ? `ngày ${inNgay(d.ngay)} tháng ${inThang(d.thang)} năm ${d.nam}` : '';
}

function recipients(draft: VanBanBanHanh): string {
  const list = (draft.noiNhan ?? []).map((item) => (typeof item === 'string' ? item : `${item.ten} (${item.de ?? ''})`));
  return ['Nơi nhận:', ...(draft.loai === 'cong-van' ? ['Như trên'] : []), ...list, 'Lưu: VT', ...(draft.luu?.donVi ?? [])].join(' ');
}

function signature(draft: VanBanBanHanh): string {
  return [draft.ky].flat().map((ky) => {
    if (ky.nguyenVan !== undefined) return [...ky.nguyenVan, ky.hoTen ?? ''].join(' ');
    const marks = [['TM.', 'thayMat'], ['TL.', 'thuaLenh'], ['TUQ.', 'thuaUyQuyen'], ['KT.', 'kyThay'], ['Q.', 'quyen'], ['', 'chucVu']] as const;
    const fields: Readonly<Record<string, unknown>> = ky;
    return [...marks.filter(([, key]) => fields[key] !== undefined).map(([mark, key]) => `${mark} ${String(fields[key])}`), ky.hoTen].join(' ');
  }).join(' ');
}

const reference = (draft: VanBanBanHanh): string => {
  const issuer = [draft.coQuan].flat().map((c) => c.goiLa ?? tenCoQuan(c)).join(' ');
  return `(Kèm theo Kế hoạch số ${symbol(draft)} ${date(draft.ngay)} của ${issuer})`;
};

const outlineParts = (draft: DeCuongBaoCao, line: string): Part[] => [
  ['deCuong', `ĐỀ CƯƠNG BÁO CÁO ${draft.trichYeu ?? ''}`],
  ['kemTheo', line],
  ['noiDung', bodyText(draft.noiDung)],
];

/** Text of a paragraph's runs. */
export const plainText = (content: NoiTuyen): string =>
  typeof content === 'string' ? content : content.map((run) => (typeof run === 'string' ? run : 'chu' in run ? run.chu : '')).join('');

function bodyText(blocks: readonly Khoi[]): string {
  const numerals = new Map(numbered(blocks).map((n) => [n.muc, n.numeral]));
  const say = (block: Khoi): string[] => {
    if (typeof block === 'string') return [block];
    if ('doan' in block && !('cap' in block)) return [plainText(block.doan)];
    if (!('cap' in block)) throw new Error('seeds hold neither tables nor images');
    const own = [block.tieuDe, block.doan].flatMap((text) => (text === undefined ? [] : [plainText(text)]));
    return [numerals.get(block) ?? '', ...own, ...(block.noiDung ?? []).flatMap(say)];
  };
  return blocks.flatMap(say).join(' ');
}

/** Every numbered unit of a body in reading order with the numeral that the product prints. */
export function numbered(blocks: readonly Khoi[]): Numbered[] {
  const depthOf = ({ tren }: MucDanhSo): number => (tren === undefined ? 0 : depthOf(tren) + 1);
  return [...danhSoKhoi(blocks).values()].map((unit) => ({
    depth: depthOf(unit),
    numeral: `${unit.dau.before}${unit.dau.text}${unit.dau.after}`.trim(),
    muc: unit.muc,
  }));
}

/** Words of a text for comparison: lower case, punctuation at their ends left out. */
export const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[\s*#]+/u)
    .map((w) => w.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}%+]+$/gu, ''))
    .filter((w) => w !== '');
