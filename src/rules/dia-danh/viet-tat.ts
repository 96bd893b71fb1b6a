import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

const TAT = /^(?:t\.? ?p|t\.? ?x|t\.? ?t|q|p|h|x)\. ?(?=[\p{Lu}\d])|^tp (?=\p{Lu})|^[BCDĐGHKLMNPQRSTVX]{2,4}(?:[.-][BCDĐGHKLMNPQRSTVX]{1,3})?$/iu;
const HCM = /hồ chí minh|hcm/iu;

/** A shortened place. */
export default defineRule<{ readonly diaDanh: string }>({
  id: 'dia-danh/viet-tat',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4a'),
  covers: ['D-01', 'D-02', 'D-03'],
  title: { vi: 'Địa danh là tên chính thức, không viết tắt', en: 'The place is an official name, not a shortened one' },
  why: { vi: 'Nghị định đòi tên gọi chính thức của đơn vị hành chính; «TP.», «P.» hay «HN» không phải tên chính thức.', en: 'The decree asks for the official name of the administrative unit; “TP.”, “P.” or “HN” is none.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { diaDanh } of placesOf(s)) if (TAT.test(diaDanh) && !HCM.test(diaDanh)) yield { path: ['diaDanh'], data: { diaDanh }, actual: diaDanh };
  },
  message: ({ diaDanh }) => ({ vi: `Địa danh «${diaDanh}» viết tắt; cần tên chính thức, đầy đủ`, en: `The place “${diaDanh}” is shortened; needed: the official name in full` }),
  examples: {
    wrong: [{ set: { diaDanh: 'TP. Huế' } }, { set: { diaDanh: 'P. Hoa Lư' } }, { base: 'cong-van', set: { diaDanh: 'ĐN' } }],
    right: [{ set: { diaDanh: 'Hoa Lư' } }, { base: 'cong-van', set: { diaDanh: 'Gia Viễn' } }],
  },
});
