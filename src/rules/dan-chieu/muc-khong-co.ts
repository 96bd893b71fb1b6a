import { formatPath } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { thuong } from '../../core/text.ts';
import { few } from '../kit/few.ts';
import { readingsOf } from '../kit/numeral.ts';
import { leafAt, printedOf } from '../kit/printed.ts';
import { type Named, namesDocument, referencesIn } from '../kit/references.ts';
import { type Unit, unitsOf } from '../kit/units.ts';
import { tenGoiCap } from '../../domain/danh-so.ts';
import { defineRule, type Hit, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

const LA_MA = /^[IVXLC]+$/u;
/** Roles of numbered units. */
const MUC: readonly Role[] = ['tu-phan', 'tu-muc', 'muc', 'dieu', 'khoan-tieu-de', 'khoan', 'diem'];

type Data = { readonly chu: string; readonly muc: string };

/** References to numbered units that the document does not have. */
export default defineRule<Data>({
  id: 'dan-chieu/muc-khong-co',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Dẫn chiếu trong văn bản tới mục có thật', en: 'References within a document name units that exist' },
  why: {
    vi: 'Chữ «khoản 2 Mục III Kế hoạch này» được đối chiếu với số in ra. Chỗ không ghi «này» chỉ bị xét khi dẫn một mục La Mã hoặc một điều, không có văn bản nào khác được nhắc quanh đó, và khi ấy nhẹ hơn một bậc; tệp PDF, tệp văn bản thuần và tệp có đoạn chưa rõ là gì trong nội dung cũng vậy, vì có thể còn số mục chưa nhận ra. Dẫn điều khoản của văn bản khác và chữ trong ngoặc kép không bị xét.',
    en: 'Words such as “khoản 2 Mục III Kế hoạch này” are held against the printed numerals. Without “này” only a Roman mục or a điều is judged, where no other document is named nearby, and weighs one step less; so does a PDF, a plain text, and a file with paragraphs in its text of which it is not sure what they are, since a numeral may not have been recognised. Units of other documents, and quoted words, are not judged.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const units = unitsOf(s);
    const own = units.filter(({ p }) => p.section === 0);
    const unsure = isUnsure(s);
    for (const at of printedOf(s)) yield* few(lostIn(s, at, units, own, unsure));
  },
  message: ({ chu, muc }) => ({ vi: `Dẫn chiếu «${chu}» mà văn bản không có ${muc}; cần mục có thật`, en: `The reference “${chu}” names ${muc}, which the document does not have; needed: one that exists` }),
  examples: {
    wrong: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Mục V Kế hoạch này.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại điểm d khoản 1 Mục II Kế hoạch này.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại mục V nêu trên.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện khoản 1, khoản 4 Mục II của Kế hoạch này.' } },
    ],
    right: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện điểm b khoản 1, khoản 2 Mục II và Mục III Kế hoạch này.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện Mục 2 Phần II Kế hoạch này theo danh mục V.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện điểm d khoản 2 Điều 13 Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Nghị định số 30/2020/NĐ-CP có các quy định riêng; thực hiện theo Mục V và Chương VII.' } },
    ],
  },
});

/** References of a paragraph to units that are not there. */
function* lostIn(s: Subject, at: Unit['p'], units: readonly Unit[], own: readonly Unit[], unsure: boolean): Iterable<Hit<Data>> {
  for (const { start, chu, units: named, ve } of referencesIn(s, at)) {
    if (ve === 'khac') continue;
    const lost = named.find((one) => (ve === 'van-ban-nay' ? !exists(one, own) : judged(one, own) && !exists(one, units) && !elsewhere(s, at, units)));
    if (lost !== undefined) yield { path: leafAt(at, start), data: { chu, muc: shown(lost) }, actual: chu, absent: MUC, doubt: ve === 'khong-ro' || unsure };
  }
}

/** May a numeral of a file be unknown: its lines are put together from a page, or it is not sure what a paragraph of its text is? */
function isUnsure(s: Subject): boolean {
  if (s.seen === undefined || s.seen.own) return false;
  const { format, unsure } = s.seen;
  return format !== 'docx' || printedOf(s).some(({ role, section, path }) => section === 0 && (role === 'doan' || MUC.includes(role)) && unsure.has(formatPath(path)));
}

const shown = ({ cap, so, trong }: Named): string => `${tenGoiCap(cap)} ${so}${trong === undefined ? '' : ` ${shown(trong)}`}`;

/** Without “này” only these are judged, in a document that counts so. */
const judged = (one: Named, own: readonly Unit[]): boolean => (one.trong === undefined ? (one.cap === 'dieu' || (one.cap === 'muc' && LA_MA.test(one.so))) && own.filter(({ cap }) => cap === one.cap).length > 1 : judged(one.trong, own));

/** Does the unit that holds a paragraph speak of another document? */
function elsewhere(s: Subject, at: Unit['p'], units: readonly Unit[]): boolean {
  for (let unit = units.find(({ p }) => p === at)?.tren; unit !== undefined; unit = unit.tren) if (namesDocument(s, unit.p)) return true;
  return false;
}

function exists({ cap, so, trong }: Named, units: readonly Unit[]): boolean {
  return units.some((unit) => fits(unit, cap, so) && (trong === undefined || above(unit).some((larger) => exists(trong, [larger]))));
}

function above({ tren }: Unit): readonly Unit[] {
  return tren === undefined ? [] : [tren, ...above(tren)];
}

/** Is a unit the one that is named? People also say “mục 2” of a khoản and “Phần II” of a mục. */
function fits(unit: Unit, cap: Named['cap'], so: string): boolean {
  if (unit.so.length === so.length && thuong(unit.so) === thuong(so)) return unit.cap === cap || cap !== 'dieu';
  return unit.cap === cap && unit.reading !== undefined && readingsOf(so, true).some(({ n }) => n === unit.reading?.n && unit.reading.kieu !== 'chu');
}
