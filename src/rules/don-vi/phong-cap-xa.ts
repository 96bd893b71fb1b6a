import { MOC } from '../../catalog/don-vi/moc.ts';
import { nameKey } from '../../core/fold.ts';
import { foldedOf, leafAt, printedOf } from '../kit/printed.ts';
import { defineRule, NO_DATE, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

interface Data {
  readonly phong: string;
  readonly o: string;
  readonly can: string;
}

const CUA = /(?<![A-Za-zÀ-ỹ])(phòng kinh tế(?:, hạ tầng và đô thị)?)(?:,? (?:của )?|\s)(?:ubnd |ủy ban nhân dân )?(xã|phường) (?=[A-Za-zÀ-ỹ])/gu;
const DUNG: Readonly<Record<string, string>> = { xã: 'Phòng Kinh tế', phường: 'Phòng Kinh tế, Hạ tầng và Đô thị' };
const UBND = /^(?:ubnd|ủy ban nhân dân) (xã|phường)(?![A-Za-zÀ-ỹ])/u;

/** Offices of communes: a xã has one, a phường the other. */
export default defineRule<Data>({
  id: 'don-vi/phong-cap-xa',
  since: '0.2.0',
  basis: { ref: 'Điều 15 NĐ 150/2025/NĐ-CP', force: 'law' },
  covers: ['BU-3.2'],
  title: { vi: 'Xã có Phòng Kinh tế, phường có Phòng Kinh tế, Hạ tầng và Đô thị', en: 'A xã has Phòng Kinh tế, a phường has Phòng Kinh tế, Hạ tầng và Đô thị' },
  why: {
    vi: 'Từ 01/7/2025 tên phòng theo loại đơn vị; đặc khu dùng tên nào cũng được nên không xét. Xét dòng cơ quan ban hành và chỗ tên phòng đi liền tên xã, phường.',
    en: 'From 1 July 2025 the office’s name follows the kind of unit; a đặc khu may have either and is not judged. Judged: the issuing lines, and the office’s name with the name of a unit behind it.',
  },
  mayErr: { vi: 'Tỉnh có thể đặt tên phòng khác.', en: 'A province may have named its offices otherwise.' },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    if (s.day === undefined) return yield NO_DATE;
    if (s.day < MOC.haiCap) return;
    const all = printedOf(s);
    const parent = all.find(({ role }) => role === 'co-quan-chu-quan');
    const kind = parent === undefined ? undefined : UBND.exec(foldedOf(parent))?.[1];
    for (const p of all) {
      if (!/kinh tế/iu.test(p.text)) continue;
      const low = foldedOf(p);
      if (p.role === 'co-quan-ban-hanh' && kind !== undefined && isOther(low, kind)) yield { path: p.path, data: { phong: p.text, o: kind, can: DUNG[kind] ?? '' }, actual: p.text, expected: DUNG[kind], doubt: true };
      for (const { index, 1: phong = '', 2: unit = '' } of matchesIn(low, CUA)) {
        if (isOther(phong, unit)) yield { path: leafAt(p, index), data: { phong: p.text.slice(index, index + phong.length), o: unit, can: DUNG[unit] ?? '' }, actual: p.text.slice(index, index + phong.length), expected: DUNG[unit], doubt: true };
      }
    }
  },
  message: ({ phong, o, can }) => ({ vi: `«${phong}» ở ${o}; cần «${can}»`, en: `“${phong}” in a ${o}; needed: “${can}”` }),
  examples: {
    wrong: [
      { set: { 'noiNhan[3]': 'Phòng Kinh tế phường Hoa Lư' } },
      { set: { 'noiNhan[3]': 'Phòng Kinh tế, Hạ tầng và Đô thị xã Kim Sơn' } },
    ],
    right: [{ set: { 'noiNhan[3]': 'Phòng Kinh tế xã Kim Sơn' } }, { set: { 'noiNhan[3]': 'Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Lư' } }, { set: { 'noiNhan[3]': 'Phòng Kinh tế đặc khu Lý Sơn' } }],
  },
});

/** Is it the office of the other kind of unit? */
const isOther = (phong: string, unit: string): boolean => Object.entries(DUNG).some(([kind, name]) => kind !== unit && nameKey(name) === nameKey(phong));
