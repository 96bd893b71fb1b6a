import { boDuoi } from '../../core/text.ts';
import { nd30 } from '../../core/clause.ts';
import { coNoiNhan, laLuu, noiNhanOf } from '../kit/noi-nhan.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** The line of kept copies without its stop. */
export default defineRule<{ readonly dong: string }>({
  id: 'noi-nhan/luu-cham',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-09'],
  title: { vi: 'Dòng «Lưu» kết thúc bằng dấu chấm', en: 'The line “Lưu” ends with a stop' },
  why: { vi: 'Dòng cuối của nơi nhận kết thúc bằng dấu chấm, các dòng trên bằng dấu chấm phẩy. Có dấu chấm rồi tên người soạn («NC.Châu») thì nhẹ hơn một bậc.', en: 'The last recipient line ends with a stop, those above with semicolons. A stop followed by the drafter’s name (“NC.Châu”) weighs one step less.' },
  applies: coNoiNhan,
  *check(s) {
    const last = noiNhanOf(s).at(-1);
    if (last !== undefined && laLuu(last) && !last.text.trim().endsWith('.')) yield { path: leafAt(last, last.text.length - 1), data: { dong: last.text }, actual: last.text, expected: `${boDuoi(last.text, ';,: ')}.`, doubt: TEN_NGUOI.test(last.text.trim()) };
  },
  message: ({ dong }) => ({ vi: `Dòng lưu «${dong}» không kết thúc bằng dấu chấm; cần «.»`, en: `The line “${dong}” does not end with a stop; needed: “.”` }),
  examples: { wrong: [{ tree: { role: 'noi-nhan-muc', at: 4, replace: ['NC.', 'NC'] } }, { tree: { role: 'noi-nhan-muc', at: 4, replace: ['NC.', 'NC;'] } }], right: [{}] },
});

/** A name behind the stop, as some offices mark who drafted. */
const TEN_NGUOI = /\.\s?[A-ZĐÀ-Ỹ][A-Za-zÀ-ỹ]{1,12}$/u;
