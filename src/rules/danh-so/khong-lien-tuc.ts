import { chuDiem, laMa } from '../../catalog/danh-so.ts';
import { leafAt } from '../kit/printed.ts';
import { CHU_NGOAI, CHU_VIET, follows, type Reading } from '../kit/numeral.ts';
import { numeralPath, type Unit, unitListsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly so: string;
  readonly truoc?: string;
  readonly can: string;
}

/** Numerals of one list that do not follow one another. */
export default defineRule<Data>({
  id: 'danh-so/khong-lien-tuc',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['S-07'],
  title: { vi: 'Số của các mục cạnh nhau liên tục', en: 'Numerals of units side by side follow one another' },
  why: {
    vi: 'Số bị nhảy khiến người đọc tưởng mất một mục. Xét các mục cùng cấp trong cùng một mục lớn: bắt đầu từ 1, hoặc tiếp số của mục lớn trước đó; với chữ cái, bỏ qua ă, â, ê, ô, ơ, ư là đúng.',
    en: 'A jump makes the reader think that a unit is lost. Units of one level within one larger unit start from 1, or go on from the unit before; letters may pass over ă, â, ê, ô, ơ, ư.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const list of unitListsOf(s)) {
      for (const [i, unit] of list.units.entries()) {
        const { reading } = unit;
        const before = list.units.slice(0, i).findLast((u) => u.reading !== undefined);
        if (reading === undefined || fits(reading, before, list.units.slice(0, i), list.noi)) continue;
        const can = unit.p.marker.replace(unit.so, nextOf(before?.reading, reading, unit));
        const related = before === undefined ? [] : [{ path: leafAt(before.p, 0), message: { vi: `đứng ngay sau «${before.p.marker}»`, en: `right after “${before.p.marker}”` } }];
        yield { path: numeralPath(s, unit), data: { so: unit.p.marker, can, ...(before === undefined ? {} : { truoc: before.p.marker }) }, actual: unit.p.marker, expected: can, related, absent: [unit.p.role], doubt: before === undefined };
      }
    }
  },
  message: ({ so, truoc, can }) =>
    truoc === undefined
      ? { vi: `Mục đầu mang số «${so}»; cần «${can}»`, en: `The first unit has numeral “${so}”; needed: “${can}”` }
      : { vi: `Số «${so}» đứng sau «${truoc}»; cần «${can}»`, en: `Numeral “${so}” stands after “${truoc}”; needed: “${can}”` },
  examples: {
    wrong: [{ set: { 'noiDung[2].so': { nguyenVan: 'III.' }, 'noiDung[3].so': { nguyenVan: 'IV.' } }, given: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ được giao.' } }, { set: { 'noiDung[2].noiDung[0].noiDung[1].so': { nguyenVan: 'c)' } } }],
    right: [{}, { set: { 'noiDung[2].noiDung[0].so': { nguyenVan: '3.' }, 'noiDung[2].noiDung[1].so': { nguyenVan: '4.' } } }],
  },
});

/** Does a numeral fit? Repeats, letters outside the alphabet and a missing đ are the matter of other rules. */
function fits(reading: Reading, before: Unit | undefined, earlier: readonly Unit[], noi: Unit | undefined): boolean {
  if (before?.reading === undefined) return reading.n === 1 || earlier.some(({ so }) => CHU_NGOAI.has(so)) || (noi?.reading !== undefined && follows(noi.reading, reading));
  if (before.reading.kieu !== reading.kieu || follows(before.reading, reading)) return true;
  if (earlier.some((u) => u.reading?.n === reading.n)) return true;
  return reading.kieu === 'chu' && before.so === 'd' && reading.n === CHU_VIET.indexOf('e') + 1;
}

/** The numeral that was to be expected. */
function nextOf(before: Reading | undefined, { kieu }: Reading, { cap }: Unit): string {
  const n = before === undefined ? 1 : before.n + 1;
  if (cap === 'phan' || cap === 'chuong') return laMa(n);
  switch (kieu) {
    case 'la-ma':
      return laMa(n);
    case 'la-ma-thuong':
      return laMa(n).toLowerCase();
    case 'a-rap':
      return String(n);
    case 'chu-hoa':
      return String.fromCharCode(64 + n);
    case 'chu':
      return CHU_VIET.slice(n - 1).find((c) => follows(before ?? { kieu, n: 0 }, { kieu, n: CHU_VIET.indexOf(c) + 1 }) && !'ăâêôơư'.includes(c)) ?? chuDiem(1);
    default:
      return kieu satisfies never;
  }
}
