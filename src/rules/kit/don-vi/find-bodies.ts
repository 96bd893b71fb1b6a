import { chac } from '../../../catalog/don-vi/bang.ts';
import { CO_QUAN, type CoQuanCo, coQuanTheoTen, type NhomCoQuan } from '../../../catalog/don-vi/co-quan.ts';
import { LINH_VUC_CU } from '../../../catalog/don-vi/linh-vuc-cu.ts';
import { anyOf, nameFinder } from '../../../core/fold.ts';
import { once } from '../../../core/once.ts';
import { daysBefore } from './days.ts';
import { capitalAt, type Finder, type Folded, type Naming, type NamingRule, withName } from './naming.ts';
import { matchesIn } from '../matches.ts';

const BODY = once(() => nameFinder(CO_QUAN().flatMap(({ ten, khac }) => [ten, ...khac])));
const RULE: Readonly<Record<NhomCoQuan, NamingRule>> = { 'bo-nganh': 'bo-nganh', so: 'so', 'nganh-doc': 'nganh-doc', 'dang-doan-the': 'dang-doan-the', phong: 'cap-huyen' };

/** Days before the first day of a body in which papers already speak of it. */
const AHEAD = 60;

/** Bodies that are no more, or not yet. */
export const findBodies: Finder = (folded, day) =>
  BODY()(folded.low).flatMap(([start, end]): Naming[] => {
    const row = coQuanTheoTen(folded.low.slice(start, end));
    return row === undefined || !written(row, folded, start, end) ? [] : judged(row, day, start, withName(folded, end));
  });

function judged(row: CoQuanCo, day: string, start: number, end: number): Naming[] {
  const at = { start, end, canCu: row.canCu, doubt: !chac(row.tin), ...(row.sau === undefined ? {} : { sau: row.sau }) };
  if (row.den !== undefined && day > row.den) return [{ ...at, rule: RULE[row.nhom], den: row.den }];
  return row.tu !== undefined && day < daysBefore(row.tu, AHEAD) ? [{ ...at, rule: 'chua-co', tu: row.tu }] : [];
}

const NUOC_NGOAI = /^(?: (?:của )?(?:nước|Lào|CHDCND|Vương quốc|Cộng hòa|Hoa Kỳ|Mỹ|Anh|Pháp|Đức|Nga|Nhật|Hàn|Trung Quốc|Campuchia|Thái Lan|Cuba)(?![A-Za-zÀ-ỹ])| (?!Việt Nam)\p{Lu}\p{Ll})/u;

/** Is a name written as one? Names with capitals have them here too; a ministry with another name behind it is of another country. */
function written(row: CoQuanCo, { p, caps }: Folded, start: number, end: number): boolean {
  if (caps || !capitalAt(row.ten, 0)) return true;
  if (!/\p{Lu}/u.test(p.text.slice(start, end))) return false;
  return !(row.nhom === 'bo-nganh' && row.ten.startsWith('Bộ ') && NUOC_NGOAI.test(p.text.slice(end, end + 20)));
}

const FIELD = once(() => new RegExp(String.raw`(?<=[,:] ?|(?:và|sở|bộ|ngành) )(?:${anyOf(LINH_VUC_CU().flatMap(({ ten, khac }) => [ten, ...khac]))})(?![A-Za-zÀ-ỹ\d&-])`, 'gu'));
const LIST = /(?<![A-Za-zÀ-ỹ])(?:các|những|lãnh đạo|liên) (sở|bộ)(?: ?[,:]| (?:ban )?ngành)?[^.;()]{2,300}/gu;
const LIST_HEAD = / (?:sở|bộ)/u;
/** Units whose heads are left out in a list only once: `các sở: Nội vụ, Tài chính`. Another head ends it. */
const OTHER_HEAD = /(?<![A-Za-zÀ-ỹ])(?:phòng|ban|cục|vụ|viện|trường|hội|ubnd|ủy ban|bộ|sở) (?=[A-Za-zÀ-ỹ])/gu;

/** Fields that ended, in lists that name `sở` or `bộ` once. */
export const findListed: Finder = (folded, day) =>
  (LIST_HEAD.test(folded.low) ? [...matchesIn(folded.low, LIST)] : []).flatMap((list): Naming[] => {
    const kind = list[1] ?? '';
    const reach = headEnd(list[0]);
    return [...matchesIn(list[0].slice(0, reach), FIELD())].flatMap((field): Naming[] => {
      const start = list.index + field.index;
      const row = coQuanTheoTen(`${kind} ${field[0]}`);
      return row === undefined || !capitalAt(folded.p.text, start) ? [] : judged(row, day, start, start + field[0].length);
    });
  });

/** Where another kind of body begins in a list; its end where none does. */
function headEnd(list: string): number {
  const [, second] = [...matchesIn(list, OTHER_HEAD)].filter(({ index }) => index > 0);
  return second === undefined ? list.length : second.index;
}
