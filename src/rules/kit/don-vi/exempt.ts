import { once } from '../../../core/once.ts';
import type { LayoutTree } from '../../../layout/tree.ts';
import type { Subject } from '../../subject.ts';
import { citationsOf, inOlderCitation } from '../citations.ts';
import { foldedOf, type Printed, printedAs } from '../printed.ts';
import type { Folded, Naming } from './naming.ts';
import { matchesIn } from '../matches.ts';

const EDGE = String.raw`(?![A-Za-zÀ-ỹ])`;
const word = (words: string): RegExp => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${words})${EDGE}`, 'u');

/** Words of a sentence that speaks of what was. */
const DA_QUA = word(
  'trước đây|trước kia|cũ|nay là|nay thuộc|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|sắp xếp|sáp nhập|hợp nhất|giải thể|chia tách|tách ra|thành lập trên cơ sở|bàn giao|chuyển giao|tiếp nhận(?! và trả)|kết thúc hoạt động|chấm dứt|không tổ chức|cụm từ|thay thế|lịch sử|truyền thống|thời kỳ|nhiệm kỳ|khóa|quyết toán|công nợ|địa giới|hộ khẩu|thửa đất|tờ bản đồ|giấy chứng nhận|khai sinh|quê quán|nguyên quán|quê|bản án|kháng chiến|nguyên (?:là|chủ tịch|phó chủ tịch|giám đốc|bí thư|cán bộ)',
);
/** Words of a sentence that speaks of what shall be. */
const SAP_TOI = word('thành lập|đề án|dự kiến|phương án|chuẩn bị|hợp nhất|sáp nhập|sắp xếp|tổ chức lại|lộ trình|trở thành|định hướng|quy hoạch|từ ngày|sẽ|tầm nhìn|chuyển thành|kế thừa|tiếp nhận');
/** Subjects of documents about the change itself. */
const VE_SAP_XEP = word('sắp xếp|sáp nhập|hợp nhất|giải thể|bàn giao|chuyển giao|tiếp nhận|tổ chức lại|thành lập (?:tỉnh|thành phố|sở|bộ|xã|phường|đặc khu)|lịch sử|truyền thống|chính quyền địa phương 0?2 cấp|đơn vị hành chính');
/** Heads of names that keep an old name within them. */
const TEN_RIENG =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!môi |thị |hiện |công )trường|bệnh viện|trung tâm|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|ngân hàng|chi nhánh|agribank|vietinbank|bidv|vietcombank|viettel|vnpt|quỹ|dự án|công trình|gói thầu|khu công nghiệp|kcn|cụm công nghiệp|khu kinh tế|khu đô thị|khu du lịch|khu di tích|di tích|nhà máy|cảng|(?<!yêu |nhu |toàn )cầu|đường|quốc lộ|tỉnh lộ|(?<!trực )tuyến|chợ|đền|chùa|(?<!gia )đình|nhà thờ|bảo tàng|vườn quốc gia|nhà văn hóa|sân vận động|đại học|cao đẳng|học viện|thpt|thcs|tiểu học|mầm non|mẫu giáo|đoàn luật sư|văn phòng công chứng|hội đồng hương|đoàn đại biểu quốc hội|đoàn đbqh|xứ|giáo phận)(?![A-Za-zÀ-ỹ])[^,;.:()]{0,70}$/u;
/** Units that lead up to a larger one in an address. */
const CHUOI = /(?:(?:số|thôn|xóm|ấp|bản|khu phố|tổ dân phố|đường|phố|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp) [^,;.:()]{1,40}, ?){1,5}$/u;
const NGOAI = word('trung quốc|hàn quốc|nhật bản|campuchia|thái lan|đài loan|hoa kỳ|pháp|nga|lào(?! cai)|chdcnd lào|vân nam|quảng tây|quảng đông');

/** Is a name right where it stands: in the name of an older document or of something that keeps it, in somebody else’s words, or in a sentence about the past or the future? */
export function isExempt(s: Subject, folded: Folded, naming: Naming, day: string, strong: boolean): boolean {
  const { from, years, foreign, past, ahead } = talkAround(folded, naming);
  if (isOwnName(folded.low.slice(Math.max(from, naming.start - 250), naming.start))) return true;
  if (!strong && quotedIn(folded.p).some(([a, b]) => a < naming.start && naming.start < b)) return true;
  if (naming.donVi === true && foreign()) return true;
  if (naming.rule === 'chua-co' || naming.tu !== undefined) return ahead() || (!strong && aboutChange(s));
  if (past() || (!strong && aboutChange(s))) return true;
  return inOlder(s, folded, naming, from, strong) || (!strong && speaksOfPast(years(), naming.den ?? day, day));
}

const quotes = new WeakMap<Printed, readonly (readonly [number, number])[]>();
/** Stretches of a paragraph between quotation marks, found once. */
function quotedIn(p: Printed): readonly (readonly [number, number])[] {
  const known = quotes.get(p) ?? Array.from(matchesIn(p.text, /“[^”]{0,3000}|"[^"]{0,3000}"/gu), ({ index, 0: words }) => [index, index + words.length] as const);
  quotes.set(p, known);
  return known;
}

/** What a sentence speaks of, each asked once for all names in it. */
interface Talk {
  readonly from: number;
  /** Years that it names. */
  readonly years: () => readonly string[];
  readonly foreign: () => boolean;
  readonly past: () => boolean;
  readonly ahead: () => boolean;
}
const talks = new WeakMap<Folded, Map<number, Talk>>();
/** Of a sentence without end only a stretch counts. */
const STRETCH = 1600;

function talkAround(folded: Folded, { start }: Naming): Talk {
  const [first, last] = folded.sentences().find(([a, b]) => a <= start && start < b) ?? [0, folded.low.length];
  const from = first + Math.floor((start - first) / STRETCH) * STRETCH;
  const known = talks.get(folded) ?? new Map<number, Talk>();
  talks.set(folded, known);
  const talk = known.get(from) ?? talkOf(from, folded.low.slice(from, Math.min(last, from + STRETCH)));
  known.set(from, talk);
  return talk;
}

const talkOf = (from: number, sentence: string): Talk => ({ from, years: once(() => yearsIn(sentence)), foreign: once(() => NGOAI.test(sentence)), past: once(() => DA_QUA.test(sentence)), ahead: once(() => SAP_TOI.test(sentence)) });

/** Is it a part of a name that is kept? Addresses lead up to it through smaller units. */
const isOwnName = (before: string): boolean => TEN_RIENG.test(before) || TEN_RIENG.test(before.replace(CHUOI, '').replace(/[ ,]+$/u, ''));

/** Does it belong to a document of its time, or to the subject of one? */
function inOlder(s: Subject, { p }: Folded, { start, den }: Naming, from: number, strong: boolean): boolean {
  const last = den ?? '9999';
  if (inOlderCitation(s, p, start, last)) return true;
  return !strong && citationsOf(s).some((c) => c.at === p && from <= c.start && c.start < start && (c.ngay === undefined || c.ngay <= last));
}

const KHOANG_NAM = /((?:19|20)\d\d) ?- ?((?:19|20)\d\d)/gu;
const NAM = /(?<![\d/])(?:19|20)\d\d(?![\d/])|(?<=\/)(?:19|20)\d\d(?![\d/])/gu;

/** Years of a sentence; of a time the last one counts. */
const yearsIn = (sentence: string): readonly string[] => [...matchesIn(sentence.replace(KHOANG_NAM, (_all, _from, end: string) => end), NAM)].map(([year]) => year);

/** Is one of the years one in which the name was right, and that is over? */
const speaksOfPast = (years: readonly string[], last: string, day: string): boolean => years.some((year) => year <= last.slice(0, 4) && year < day.slice(0, 4));

const changes = new WeakMap<LayoutTree, boolean>();
/** Is the document about the change itself? */
function aboutChange(s: Subject): boolean {
  if (s.tree === undefined) return false;
  const known = changes.get(s.tree);
  if (known !== undefined) return known;
  const is = printedAs(s, 'trich-yeu', 'trich-yeu-cong-van').some((p) => VE_SAP_XEP.test(foldedOf(p)));
  changes.set(s.tree, is);
  return is;
}
