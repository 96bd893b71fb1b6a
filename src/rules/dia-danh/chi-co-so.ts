import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

/** A unit that is named by a number, without its unit word. */
export default defineRule<{ readonly so: string }>({
  id: 'dia-danh/chi-co-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4a'),
  covers: ['D-03'],
  title: { vi: 'Đơn vị hành chính mang số thì ghi cả từ chỉ đơn vị', en: 'A unit named by a number is written with its unit word' },
  why: { vi: 'Chỉ một con số thì không thành tên; Nghị định đòi tên gọi đầy đủ, như «Phường 1». Tên người, tên sự kiện không nhận ra chắc chắn được nên không xét.', en: 'A number alone is no name; the decree asks for the full one, such as “Phường 1”. Names of persons and events cannot be told for certain and are not judged.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { diaDanh } of placesOf(s)) if (/^(?:số )?\d{1,2}$/iu.test(diaDanh)) yield { path: ['diaDanh'], data: { so: diaDanh }, actual: diaDanh };
  },
  message: ({ so }) => ({ vi: `Địa danh chỉ là số «${so}»; cần cả từ chỉ đơn vị, như «Phường ${so}»`, en: `The place is the number “${so}” alone; needed: the unit word too, such as “Phường ${so}”` }),
  examples: {
    wrong: [{ set: { diaDanh: '1' } }],
    right: [{ set: { diaDanh: 'Phường 1' } }],
  },
});
