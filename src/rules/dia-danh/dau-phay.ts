import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { isBlankPlace, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

/** No comma after the place. */
export default defineRule<{ readonly dong: string }>({
  id: 'dia-danh/dau-phay',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4c'),
  covers: ['D-06'],
  title: { vi: 'Sau địa danh có dấu phẩy', en: 'A comma follows the place' },
  why: { vi: 'Nghị định đòi dấu phẩy giữa địa danh và ngày.', en: 'The decree asks for a comma between place and date.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { at, diaDanh, ngan, thoiGian } of placesOf(s)) if (thoiGian !== undefined && !isBlankPlace(diaDanh) && ngan.trim() !== ',') yield { path: ['diaDanh'], data: { dong: at.text }, actual: ngan, expected: ', ' };
  },
  message: ({ dong }) => ({ vi: `Dòng «${dong}»; cần dấu phẩy sau địa danh`, en: `The line “${dong}”; needed: a comma after the place` }),
  examples: {
    wrong: [{ tree: { role: 'dia-danh-ngay', replace: ['Ninh Bình, ngày', 'Ninh Bình ngày'] } }, { base: 'cong-van', set: { diaDanh: 'Ninh Bình.' } }],
    right: [{ tree: { role: 'dia-danh-ngay', replace: ['Ninh Bình, ngày', 'Ninh Bình,  ngày'] } }],
  },
});
