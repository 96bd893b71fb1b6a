import { LOAI } from '../../catalog/loai.ts';
import { TAP_THE, type TapThe } from '../../catalog/tap-the.ts';
import { hoa } from '../../core/text.ts';
import type { Subject } from '../subject.ts';
import { oncePer } from './once-per.ts';
import { type Printed, printedOf } from './printed.ts';
import { batDauBang, tenDay } from './ten.ts';
import { matchesIn } from './matches.ts';

/** Who issues a document, as its own words say: a collective, or the head of one alone. */
export interface NguoiBanHanh {
  readonly ai: 'tap-the' | 'nguoi';
  readonly tapThe: TapThe;
  /** What follows the name: `tỉnh`, `tỉnh ninh bình`; `''` where nothing does. */
  readonly noi: string;
  readonly at: Printed;
  /** Offset in the paragraph. */
  readonly start: number;
  readonly text: string;
  /** An authority line, or a sentence that says who issues this very document. */
  readonly ro: boolean;
}

/** Paragraphs at the head of the body in which issuers name themselves. */
const MO_DAU = 6;
const LOI_NOI = 'ban hành|xây dựng|đề ra|lập|triển khai|tổ chức|yêu cầu|đề nghị|kính đề nghị|báo cáo|có ý kiến|giao|chỉ đạo|kính trình|trình|trả lời|thông báo|nhận được|nhận thấy|quyết định|hướng dẫn';
const CHU_THE = new RegExp(
  String.raw`(?<=^|[,.;:–-] |(?:^|[,.;:] )(?:nay|và) )((?:phó )?(?:chủ tịch|thủ tướng|trưởng) )?(ủy ban nhân dân|uỷ ban nhân dân|ubnd|chính phủ|ủy ban thường vụ quốc hội|đoàn (?:đại biểu quốc hội|đbqh))((?: [^\s,.;:()]{1,20}){0,6}?) (${LOI_NOI})(?![A-Za-zÀ-ỹ])((?: [^\s,.;:()]{1,20}){0,3})`,
  'giu',
);

/** Lines of authority that stand alone in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN`. */
const DONG_THAM_QUYEN = /^(?:CHỦ TỊCH |THỦ TƯỚNG )?(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|CHÍNH PHỦ)(?: [\p{Lu}\d-]{1,12}){0,8}$/u;

/** Every place at the head of the body where a collective or its head says something. */
const nguoiBanHanh = oncePer((s: Subject): readonly NguoiBanHanh[] => {
  const body = opening(s);
  const line = body.find(({ text }) => DONG_THAM_QUYEN.test(text.trim()));
  if (line !== undefined) return saidBy(line, 0, line.text.trim(), line.text.trim(), /^(?:CHỦ TỊCH|THỦ TƯỚNG)/u.test(line.text.trim()), true);
  return body.flatMap((at) => [...matchesIn(at.text, CHU_THE)].flatMap((found) => inSentence(s, at, found)));
});

function opening(s: Subject): readonly Printed[] {
  const body = printedOf(s).filter(({ section, role }) => section === 0 && THAN.has(role));
  const end = body.findIndex(({ role }) => role !== 'doan' && role !== 'can-cu');
  const before = end < 0 ? body : body.slice(0, end);
  return before.filter(({ role, text }) => role === 'doan' || DONG_THAM_QUYEN.test(text.trim())).slice(0, MO_DAU);
}
const THAN: ReadonlySet<string> = new Set(['can-cu', 'doan', 'tu-phan', 'tu-muc', 'muc', 'dieu', 'khoan-tieu-de', 'khoan', 'diem', 'gach']);

function inSentence(s: Subject, at: Printed, found: RegExpMatchArray): readonly NguoiBanHanh[] {
  const [whole, nguoi, ten = '', noi = '', verb = '', tail = ''] = found;
  if (/^phó /iu.test(nguoi ?? '')) return [];
  const loai = s.loai === undefined || s.loai === 'de-cuong-bao-cao' ? '' : LOAI[s.loai].ten;
  // “UBND tỉnh ban hành Kế hoạch số 12/KH-UBND” is about another document.
  const own = hoa(tail.trim()).startsWith(hoa(loai)) && !/^ ?số(?![A-Za-zÀ-ỹ])/iu.test(at.text.slice((found.index ?? 0) + whole.length - tail.length + 1 + loai.length));
  const another = /^ban hành$/iu.test(verb) && !own;
  return another ? [] : saidBy(at, found.index ?? 0, ten + noi, whole.slice(0, whole.length - tail.length), nguoi !== undefined, own && /^(?:ban hành|xây dựng|đề ra|lập)$/iu.test(verb));
}

function saidBy(at: Printed, start: number, issuer: string, text: string, person: boolean, ro: boolean): readonly NguoiBanHanh[] {
  const name = tenDay(issuer).replace(/^(?:chủ tịch|thủ tướng|trưởng) /u, '');
  const tapThe = TAP_THE.find(({ ten }) => batDauBang(name, ten));
  return tapThe === undefined ? [] : [{ ai: person ? 'nguoi' : 'tap-the', tapThe, noi: name.slice(tapThe.ten.length).trim(), at, start, text, ro }];
}

const CAP = /^(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn) /u;

/** Can two endings of a collective's name be one place: `tỉnh`, `tỉnh ninh bình`, `ninh bình`? */
export const cungNoi = (place: string, own: string): boolean => place === '' || own === '' || batDauBang(own, place) || own.replace(CAP, '').startsWith(place.replace(CAP, ''));

/** Those who the opening says issue, as far as they can be the collective that a name in ô 2 is. */
export const nguoiBanHanhCua = (s: Subject, name: string): readonly NguoiBanHanh[] => nguoiBanHanh(s).filter(({ tapThe, noi }) => tapTheTrong(name)?.tapThe === tapThe && cungNoi(noi, noiTrong(name, tapThe)));
const noiTrong = (name: string, { ten }: TapThe): string => tenDay(name).replace(/^(?:chủ tịch|thủ tướng|trưởng đoàn) /u, '').slice(ten.length).trim();

/** The collective that a name in ô 2 is, and whether it is the head of one that stands there. */
export function tapTheTrong(name: string): { readonly tapThe: TapThe; readonly nguoi: boolean } | undefined {
  const full = tenDay(name);
  const own = TAP_THE.find(({ ten }) => batDauBang(full, ten));
  if (own !== undefined) return { tapThe: own, nguoi: false };
  const headed = TAP_THE.find(({ ten, nguoi }) => batDauBang(full, `${nguoi} ${ten}`));
  return headed === undefined ? undefined : { tapThe: headed, nguoi: true };
}
