import { thongLe } from '../../core/clause.ts';
import type { Cap } from '../../domain/parts/noi-dung.ts';
import { tenGoiCap } from '../../domain/danh-so.ts';
import { numeralPath, unitListsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const LON: ReadonlySet<Cap> = new Set(['phan', 'chuong', 'muc', 'tieu-muc', 'dieu']);

/** Điểm right below a level that is larger than khoản. */
export default defineRule<{ readonly so: string; readonly tren: string; readonly cap: Cap }>({
  id: 'danh-so/nhay-cap',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·6c'),
  covers: ['S-01', 'S-10'],
  title: { vi: 'Điểm đứng trong khoản', en: 'Điểm stand in a khoản' },
  why: {
    vi: 'Nghị định cho chia mục từ lớn đến nhỏ mà không buộc dùng đủ các cấp, nên nhảy cấp không phải là sai; thông lệ là điểm nằm trong khoản, để viện dẫn «điểm a khoản 1».',
    en: 'The decree lets units be divided from large to small and does not ask for every level, so a skipped one is no breach; usually điểm stand in a khoản, as references to «điểm a khoản 1» have it.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { cap, tren, units } of unitListsOf(s)) {
      const [first] = units;
      if (cap !== 'diem' || first?.reading?.kieu !== 'chu' || tren === undefined || !LON.has(tren.cap)) continue;
      yield { path: numeralPath(s, first), data: { so: first.p.marker, tren: tren.p.marker, cap: tren.cap }, actual: first.p.marker, expected: '1.', absent: ['khoan', 'khoan-tieu-de'] };
    }
  },
  message: ({ so, tren, cap }) => ({ vi: `Điểm «${so}» đứng ngay dưới ${tenGoiCap(cap)} «${tren}»; thường có khoản «1.» ở giữa`, en: `Điểm “${so}” stands right below ${tenGoiCap(cap)} “${tren}”; usual: a khoản “1.” between them` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung': [{ cap: 'diem', doan: 'Nâng cao chất lượng soạn thảo;' }, { cap: 'diem', doan: 'Bảo đảm hồ sơ đúng thời hạn.' }] } }],
    right: [{}, { set: { 'noiDung[1].noiDung': [{ cap: 'gach', doan: 'Nâng cao chất lượng soạn thảo;' }, { cap: 'gach', doan: 'Bảo đảm hồ sơ đúng thời hạn.' }] } }],
  },
});
