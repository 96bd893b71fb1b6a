import { thongLe } from '../../core/clause.ts';
import type { Cap } from '../../domain/parts/noi-dung.ts';
import { numeralPath, unitListsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const XET: ReadonlySet<Cap> = new Set(['muc', 'tieu-muc', 'khoan', 'diem']);

/** A unit that is split into one. */
export default defineRule<{ readonly so: string }>({
  id: 'danh-so/mot-muc-con',
  since: '0.2.0',
  basis: thongLe('bố cục văn bản'),
  covers: ['S-01'],
  title: { vi: 'Chia mục khi có từ hai mục con trở lên', en: 'A unit is divided into two or more' },
  why: {
    vi: 'Số 1 mà không có 2 khiến người đọc đi tìm phần còn lại. Nghị định không nói; đây là thông lệ soạn thảo. Điều, phần, chương và gạch đầu dòng không bị xét.',
    en: 'A 1 without a 2 makes the reader look for the rest. The decree is silent; this is drafting practice. Điều, phần, chương and dashes are not judged.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { cap, units } of unitListsOf(s)) {
      const [only] = units;
      if (only !== undefined && units.length === 1 && XET.has(cap) && only.reading?.n === 1) yield { path: numeralPath(s, only), data: { so: only.p.marker }, actual: only.p.marker, absent: [only.p.role] };
    }
  },
  message: ({ so }) => ({ vi: `Mục «${so}» đứng một mình ở cấp của nó; thường bỏ số, hoặc có từ hai mục`, en: `Unit “${so}” stands alone on its level; usual: no numeral, or two units or more` }),
  examples: {
    wrong: [{ set: { 'noiDung[2].noiDung[0].noiDung[1]': undefined } }],
    right: [{}, { set: { 'noiDung[2].noiDung[0].noiDung': [{ cap: 'gach', doan: 'Một lớp tập huấn.' }] } }],
  },
});
