import { numeralPath, unitListsOf, type Unit } from '../kit/units.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly so: string;
  readonly truoc: string;
  readonly nay: string;
}

const shown = ({ p }: Unit): string => `${p.marker} ${p.text}`.trim().slice(0, 60);

/** Two units side by side with one numeral. */
export default defineRule<Data>({
  id: 'danh-so/trung-so',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['S-07'],
  title: { vi: 'Các mục cạnh nhau không trùng số', en: 'Units side by side have numerals of their own' },
  why: {
    vi: 'Hai mục cùng số trong một chỗ thì dẫn chiếu tới số ấy không biết là mục nào. So số in ra của các mục cùng cấp trong cùng một mục lớn; số đếm lại từ đầu sau gạch đầu dòng hoặc sau một đoạn thường không bị xét.',
    en: 'Where two units share a numeral, a reference to it names neither. The printed numerals of one level within one larger unit are compared; a count that starts anew after a dash or a plain paragraph is left alone.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { units } of unitListsOf(s)) {
      for (const [i, unit] of units.entries()) {
        const { reading } = unit;
        const first = reading === undefined ? undefined : units.find((u, before) => before < i && u.reading?.n === reading.n && u.reading.kieu === reading.kieu);
        if (first === undefined) continue;
        const other = { vi: `«${shown(first)}» đã mang số ấy`, en: `“${shown(first)}” has that numeral already` };
        yield { path: numeralPath(s, unit), data: { so: unit.p.marker, truoc: shown(first), nay: shown(unit) }, actual: unit.p.marker, related: [{ path: leafAt(first.p, 0), message: other }] };
      }
    }
  },
  message: ({ so, truoc, nay }) => ({ vi: `Số «${so}» đứng ở hai mục: «${truoc}» và «${nay}»; cần mỗi mục một số`, en: `Numeral “${so}” stands at two units: “${truoc}” and “${nay}”; needed: one each` }),
  examples: {
    wrong: [
      { set: { 'noiDung[2].so': { nguyenVan: 'I.' } }, given: { 'noiDung[3]': undefined } },
      { set: { 'noiDung[2].noiDung[0].noiDung[1].so': { nguyenVan: 'a)' } } },
    ],
    right: [
      {},
      { set: { 'noiDung[2].noiDung[0].noiDung': [{ cap: 'gach', doan: 'Đối với cấp tỉnh:', noiDung: [{ cap: 'diem', doan: 'Một lớp;' }, { cap: 'diem', doan: 'Hai lớp.' }] }, { cap: 'gach', doan: 'Đối với cấp xã:', noiDung: [{ cap: 'diem', doan: 'Một lớp;' }, { cap: 'diem', doan: 'Ba lớp.' }] }] } },
    ],
  },
});
