import { LOAI } from '../../catalog/loai.ts';
import { thuong } from '../../core/text.ts';
import type { Cap } from '../../domain/parts/noi-dung.ts';
import { LOAI_CO_SO, LOAI_LUAT } from '../../domain/vien-dan/tu-dan.ts';
import type { LoaiJudged, Subject } from '../subject.ts';
import { citationsOf } from './citations.ts';
import type { Printed } from './printed.ts';
import { matchesIn } from './matches.ts';

/** One unit that a text names: `khoản 2`, and what it stands in. */
export interface Named {
  readonly cap: Cap;
  readonly so: string;
  readonly trong?: Named;
}
/** Whose unit is meant: this document's for certain, hardly another's, or another's. */
export type Ve = 'van-ban-nay' | 'khong-ro' | 'khac';
/** A mention of numbered units in a text: `điểm d khoản 2 Mục III Kế hoạch này`. */
export interface UnitReference {
  readonly at: Printed;
  readonly start: number;
  /** The words as they stand. */
  readonly chu: string;
  readonly units: readonly Named[];
  readonly ve: Ve;
}

const CAP_CUA: Readonly<Record<string, Cap>> = { phần: 'phan', chương: 'chuong', 'tiểu mục': 'tieu-muc', mục: 'muc', điều: 'dieu', khoản: 'khoan', điểm: 'diem' };
const HANG: readonly Cap[] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem'];
const SO = String.raw`(?:[IVXLC]{1,7}|\d{1,3}[a-zđ]?|[a-zđ])(?![A-Za-zÀ-ỹ\d%/]|\.\d)`;
const PHAN = String.raw`(?:phần|chương|tiểu mục|mục|điều|khoản|điểm) ${SO}(?:(?:, ?| và | hoặc )${SO}){0,6}`;
/** Units side by side or one in another; not the ends of words such as `danh mục`, `thời điểm`. */
const CHUOI = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d])(?<!(?:danh|chuyên|hạng|đề|thư|tài|điều|thời|quan|địa|trọng|tiêu|ưu|nhược|đặc|cao|góp|thành|học|cổ|một|cấu) )${PHAN}(?:(?:,? (?:của |thuộc |và |hoặc )?|, )${PHAN}){0,6}`, 'giu');
const MOT = new RegExp(String.raw`(phần|chương|tiểu mục|mục|điều|khoản|điểm) (${SO}(?:(?:, ?| và | hoặc )${SO}){0,6})`, 'giu');
const MOI = new RegExp(SO, 'giu');

const LOAI_TEN = [...LOAI_CO_SO, ...LOAI_LUAT, 'Đề cương báo cáo', 'Đề cương', 'Điều lệ', 'Nội quy', 'Chiến lược', 'Hiến pháp', 'văn bản'].sort((a, b) => b.length - a.length).join('|');
/** `Kế hoạch này`, with what may stand between it and the unit. */
const NAY = new RegExp(String.raw`^,? (?:của |trong |tại |thuộc |ban hành kèm theo |kèm theo )?(${LOAI_TEN}) này(?![A-Za-zÀ-ỹ])`, 'iu');
const NOI = String.raw`^,? (?:của |trong |tại |thuộc |ban hành |kèm theo ){0,3}`;
/** Another document, or a name, right after the unit. */
const LOAI_SAU = new RegExp(String.raw`${NOI}(?:${LOAI_TEN})(?![A-Za-zÀ-ỹ])`, 'iu');
const TEN_SAU = new RegExp(String.raw`${NOI}\p{Lu}`, 'u');
const CHO_KHAC = /^,? (?:của |tại )?(?:phụ lục|biểu|mẫu|bảng|điều này|khoản này|mục này)/iu;
/** A document is named somewhere in a text, with a capital or by its number. */
const CO_VAN_BAN = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${LOAI_CO_SO.concat(LOAI_LUAT, ['Điều lệ', 'Đề cương']).join('|')})(?! này)(?![A-Za-zÀ-ỹ])`, 'u');

/** What the text calls the document itself: `kế hoạch`, `văn bản`. */
function ownNames(loai: LoaiJudged | undefined): readonly string[] {
  if (loai === undefined) return ['văn bản'];
  return ['văn bản', ...(loai === 'de-cuong-bao-cao' ? ['đề cương', 'đề cương báo cáo'] : [thuong(LOAI[loai].ten)])];
}

/** Mentions of numbered units in a paragraph, and whose they are. */
export function referencesIn(s: Pick<Subject, 'tree' | 'loai'>, at: Printed): readonly UnitReference[] {
  if (!/(?:phần|chương|mục|điều|khoản|điểm) /iu.test(at.text)) return [];
  return [...matchesIn(at.text, CHUOI)].map((found): UnitReference => {
    const chu = found[0];
    const said = saidWhose(s, at, found.index, found.index + chu.length);
    return { at, start: found.index, chu, units: unitsIn(chu), ve: said === 'khong-ro' && namesDocument(s, at) ? 'khac' : said };
  });
}

/** Whose a part is by the words right after it: `Kế hoạch này`, `Nghị định số …`, or not said. */
export function saidWhose({ loai }: Pick<Subject, 'loai'>, at: Printed, start: number, end: number): Ve {
  const after = at.text.slice(end, end + 120);
  const nay = NAY.exec(after)?.[1];
  if (isQuoted(at, start)) return 'khac';
  if (nay !== undefined) return ownNames(loai).includes(thuong(nay)) ? 'van-ban-nay' : 'khac';
  return CHO_KHAC.test(after) || LOAI_SAU.test(after) || TEN_SAU.test(after) ? 'khac' : 'khong-ro';
}

const naming = new WeakMap<Printed, boolean>();
/** Is some document named in a paragraph? */
export function namesDocument(s: Pick<Subject, 'tree'>, at: Printed): boolean {
  const known = naming.get(at) ?? (CO_VAN_BAN.test(at.text) || citationsOf(s).some((c) => c.at === at));
  naming.set(at, known);
  return known;
}

const quotes = new WeakMap<Printed, readonly boolean[]>();
/** Does a place lie between quotation marks? What is quoted speaks of itself. */
function isQuoted(p: Printed, at: number): boolean {
  const known = quotes.get(p) ?? quotedIn(p.text);
  quotes.set(p, known);
  return known[at] ?? false;
}

/** Of each character of a text: does it stand in a quotation? */
function quotedIn(text: string): readonly boolean[] {
  if (!/[“"]/u.test(text)) return [];
  let [curly, straight] = [false, false];
  return text.split('').map((mark) => {
    const inside = curly || straight;
    if (mark === '“' || mark === '”') curly = mark === '“';
    else if (mark === '"') straight = !straight;
    return inside;
  });
}

/** Single units of a mention, each with the larger one that follows it. */
function unitsIn(chu: string): Named[] {
  const parts = [...matchesIn(chu, MOT)].map(([, word = '', list = '']) => ({ cap: CAP_CUA[thuong(word)] ?? 'muc', so: [...matchesIn(list, MOI)].map(([so]) => so) }));
  const out: Named[] = [];
  for (const [i, { cap, so }] of parts.entries()) for (const one of so) out.push(within(cap, one, parts.slice(i + 1)));
  return out;
}

function within(cap: Cap, so: string, rest: readonly { cap: Cap; so: readonly string[] }[]): Named {
  const at = rest.findIndex((part) => HANG.indexOf(part.cap) < HANG.indexOf(cap));
  const larger = rest[at];
  return larger === undefined ? { cap, so } : { cap, so, trong: within(larger.cap, larger.so[0] ?? '', rest.slice(at + 1)) };
}
