import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { isBlankPlace, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

/** A date without a place. */
export default defineRule<Record<string, never>>({
  id: 'dia-danh/thieu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4a'),
  covers: ['D-01', 'D-02'],
  title: { vi: 'Trước thời gian ban hành có địa danh', en: 'A place stands before the date' },
  why: { vi: 'Dòng này gồm địa danh rồi ngày, tháng, năm; địa danh không chờ đến khi ký như ngày.', en: 'The line holds a place, then the date; unlike the day, the place does not wait for the signature.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { at, diaDanh } of placesOf(s)) if (isBlankPlace(diaDanh) && !(s.seen !== undefined && isRoom(diaDanh))) yield { path: ['diaDanh'], data: {}, actual: at.text };
  },
  message: () => ({ vi: 'Dòng thời gian không có địa danh; cần tên nơi cơ quan đóng trụ sở', en: 'The line of the date has no place; needed: where the agency has its seat' }),
  examples: {
    wrong: [{ tree: { role: 'dia-danh-ngay', replace: ['Ninh Bình, ', ''] } }, { set: { diaDanh: '……' } }],
    right: [{ set: { diaDanh: 'Hoa Lư' } }],
  },
});

/** Dots and lines in a file keep room for a place: a form. */
const isRoom = (diaDanh: string): boolean => /…|\.{3}|_{2}|\[|\{\{|<|\(\d/u.test(diaDanh);
