import { boDuoi, gon, hoa } from '../../core/text.ts';
import type { Paragraph } from '../../layout/tree.ts';
import { lineOf } from './text.ts';
import type { Cut } from './flow.ts';

/** A signer as the draft says it. */
export type SignerFields = Readonly<Record<string, string | readonly string[]>>;

const WORDS = [['thayMat', /^TM\.\s*/u], ['thuaLenh', /^TL\.\s*/u], ['thuaUyQuyen', /^TUQ\.\s*/u], ['kyThay', /^KT\.\s*/u], ['quyen', /^Q\.\s*/u]] as const;
/** Ways of signing that a draft has, by their fields in order. */
const WAYS: ReadonlySet<string> = new Set(['chucVu', 'thayMat+chucVu', 'thayMat+kyThay+chucVu', 'thayMat+quyen', 'kyThay+chucVu', 'thuaLenh+chucVu', 'thuaLenh+kyThay+chucVu', 'thuaUyQuyen+chucVu', 'quyen']);

/** Titles and bodies as people write them; layout prints them in capitals again. Others stay as they are printed, since nobody knows their names. */
const NAMES = ['Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Phó Giám đốc', 'Tổng Giám đốc', 'Phó Tổng Giám đốc', 'Bộ trưởng', 'Thứ trưởng', 'Thủ tướng', 'Phó Thủ tướng', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Cục trưởng', 'Phó Cục trưởng', 'Vụ trưởng', 'Phó Vụ trưởng', 'Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng ban', 'Phó Trưởng ban', 'Viện trưởng', 'Phó Viện trưởng', 'Chủ nhiệm', 'Phó Chủ nhiệm', 'Tổng Thanh tra', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Chính phủ', 'Hội đồng quản trị', 'Ban Giám hiệu', 'Ban Chỉ đạo'];
const SPELT: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [hoa(name), name]));
const spelt = (text: string): string => SPELT.get(text) ?? text;

/** The paragraphs of each signer: a name ends one, a cell too. */
export function signersOf(closing: Cut['closing']): Paragraph[][] {
  const lines = closing.filter(({ p }) => !['noi-nhan', 'noi-nhan-muc', 'nguoi-soan'].includes(p.role));
  const out: { ps: Paragraph[]; cell: number; named: boolean }[] = [];
  for (const { p, cell } of lines) {
    const last = out.at(-1);
    const fresh = last === undefined || last.cell !== cell || (last.named && p.role !== 'ho-ten');
    if (fresh) out.push({ ps: [p], cell, named: p.role === 'ho-ten' });
    else {
      last.ps.push(p);
      last.named ||= p.role === 'ho-ten';
    }
  }
  return joinLevel(out).map(({ ps }) => ps);
}

/** Titles in one row of a grid and names in the next belong together, column by column. */
function joinLevel(list: { ps: Paragraph[]; cell: number; named: boolean }[]): { ps: Paragraph[] }[] {
  const titles = list.filter(({ named }) => !named);
  const names = list.filter(({ ps }) => ps.every((p) => p.role === 'ho-ten'));
  if (titles.length === 0 || titles.length !== names.length || titles.length + names.length !== list.length) return list;
  return titles.map(({ ps }, i) => ({ ps: [...ps, ...(names[i]?.ps ?? [])] }));
}

/** One signer: by the authority under which they sign where the draft has that way, else line by line. */
export function signerOf(ps: readonly Paragraph[], own: boolean): SignerFields {
  const of = (role: Paragraph['role']): string[] => ps.filter((p) => p.role === role).map(lineOf).filter((text) => text !== '');
  const [authority, titles, other, names] = [of('quyen-han'), of('chuc-vu'), of('chuc-vu-khac'), of('ho-ten')];
  const more = { ...(other.length === 0 ? {} : { chucVuKhac: other.length === 1 ? (other[0] ?? '') : other }), ...(names.length === 0 ? {} : { hoTen: gon(names.join(' ')) }) };
  const typedLines = authority.map((line) => WORDS.find(([, word]) => word.test(line) && (!own || /^[A-Z]{1,3}\. /u.test(line))));
  const fields: [string, string][] = typedLines.flatMap((word, i): [string, string][] => (word === undefined ? [] : [[word[0], spelt((authority[i] ?? '').replace(word[1], ''))]]));
  const chucVu = spelt(gon(titles.join(' ')));
  const way = [...fields.map(([key]) => key), ...(chucVu === '' ? [] : ['chucVu'])].join('+');
  const known = !typedLines.includes(undefined) && WAYS.has(way) && fields.every(([, value]) => value !== '') && names.length > 0;
  if (known) return { ...Object.fromEntries(fields), ...(chucVu === '' ? {} : { chucVu }), ...more };
  const lines = [...authority, ...titles];
  return lines.length === 0 ? more : { nguyenVan: lines, ...more };
}

/** Recipients, kept copies, the drafter's code. */
export interface Recipients {
  readonly noiNhan: readonly (string | { readonly ten: string; readonly de: string })[];
  readonly luu?: { readonly donVi?: readonly string[]; readonly ban?: number };
  readonly nguoiSoan?: { readonly kyHieu: string; readonly soBan?: number };
  /** Is `Như trên` among them? */
  readonly nhuTren: boolean;
  /** Lines that are none of these. */
  readonly rest: readonly Paragraph[];
}

const LUU = /^Lưu\s*:\s*VT(?:\s*[,;]\s*(.*?))?(?:\s*\((\d{1,4}) bản\))?$/u;

/** The list of recipients, taken apart. */
export function recipientsOf(closing: Cut['closing']): Recipients {
  const items = closing.filter(({ p }) => p.role === 'noi-nhan-muc').map(({ p }) => boDuoi(lineOf(p).replace(/^[-–—−•*+]\s*/u, '').trim(), ' ;.,')).filter((text) => text !== '');
  const label = closing.filter(({ p }) => p.role === 'noi-nhan').map(({ p }) => lineOf(p).replace(/^nơi nhận\s*:?\s*/iu, '')).filter((text) => text !== '');
  const all = [...label.flatMap((text) => text.split(/;\s*/u)).map((text) => boDuoi(text.replace(/^[-–—•*+]\s*/u, '').trim(), ' ;.,')).filter((text) => text !== ''), ...items];
  const kept = all.at(-1) ?? '';
  const luu = luuOf(kept);
  const nhuTren = all[0] === 'Như trên';
  const names = all.slice(nhuTren ? 1 : 0, luu === undefined ? all.length : -1);
  const drafter = closing.filter(({ p }) => p.role === 'nguoi-soan').map(({ p }) => p);
  const nguoiSoan = drafter[0] === undefined ? undefined : drafterOf(lineOf(drafter[0]));
  return {
    noiNhan: names.map(recipient),
    ...(luu === undefined ? {} : { luu }),
    ...(nguoiSoan === undefined ? {} : { nguoiSoan }),
    nhuTren,
    rest: nguoiSoan === undefined ? drafter : drafter.slice(1),
  };
}

function luuOf(text: string): Recipients['luu'] | undefined {
  const found = LUU.exec(text);
  if (found === null) return undefined;
  const donVi = (found[1] ?? '').split(/,\s*/u).map((unit) => unit.trim()).filter((unit) => unit !== '');
  return { ...(donVi.length === 0 ? {} : { donVi }), ...(found[2] === undefined || Number(found[2]) < 1 ? {} : { ban: Number(found[2]) }) };
}

/** A purpose begins with a small letter (`để báo cáo`, `b/c`); a name in brackets says who it is. */
function recipient(text: string): Recipients['noiNhan'][number] {
  const found = /^([^()]+\S) \(([a-zà-ỹđ][^()]*)\)$/u.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? text : { ten: found[1], de: found[2] };
}

/** `PL.(300)` */
function drafterOf(text: string): Recipients['nguoiSoan'] | undefined {
  const found = /^([\p{L}\p{N}.&-]*[\p{L}\p{N}&])\.?\s?(?:\((\d{1,6})\))?$/u.exec(text);
  if (found?.[1] === undefined) return undefined;
  return { kyHieu: found[1], ...(found[2] === undefined || Number(found[2]) < 1 ? {} : { soBan: Number(found[2]) }) };
}

const LABELS = [['dienThoai', /^(?:ĐT|Điện thoại|Tel)\s*:\s*/iu], ['fax', /^Fax\s*:\s*/iu], ['thuDienTu', /^(?:E-?mail|Thư điện tử)\s*:\s*/iu], ['trangThongTin', /^(?:Website|Web|Trang thông tin điện tử)\s*:\s*/iu]] as const;

/** The contact line at the foot of page 1, part by part; what has no label is the address. */
export function contactOf(footer: readonly Paragraph[]): Record<string, string> | undefined {
  const out: Record<string, string> = {};
  for (const p of footer.filter(({ role }) => role === 'lien-he')) {
    const text = lineOf(p);
    const parts = LABELS.some(([, label]) => label.test(text)) ? text.split(/;\s+/u) : [text];
    for (const part of parts) {
      const found = LABELS.find(([, label]) => label.test(part));
      const [key, value] = found === undefined ? ['diaChi', part] : [found[0], part.replace(found[1], '')];
      if (value !== '') out[key] = out[key] === undefined ? value : `${out[key]}; ${value}`;
    }
  }
  return Object.keys(out).length === 0 ? undefined : out;
}
