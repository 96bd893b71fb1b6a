import { thongLe } from '../../core/clause.ts';
import { ROWS } from '../../standard/rows.ts';
import { replacing } from '../kit/fix.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly loai: string;
  readonly soKyHieu: string;
}

/** No “số” between type and number. */
export default defineRule<Data>({
  id: 'vien-dan/thieu-chu-so',
  since: '0.2.0',
  basis: thongLe('cách viện dẫn trong chính Nghị định 30/2020/NĐ-CP'),
  covers: ['V-04'],
  title: { vi: 'Có chữ «số» giữa tên loại và số của văn bản được dẫn', en: 'The word “số” stands between type and number of a cited document' },
  why: { vi: 'Không câu nào trong Nghị định đòi, nhưng mọi viện dẫn của Nghị định và thông lệ đều có chữ «số».', en: 'No sentence of the decree asks for it, but all its own citations, and practice, have the word.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      if (m.coTuSo || m.trongDanhSach || m.trongNgoacKep || ROWS[m.at.role].case === 'hoa') continue;
      yield { path: leafAt(m.at, m.start), data: { loai: m.loai, soKyHieu: m.soKyHieu }, actual: `${m.loai} ${m.soKyHieu}`, expected: `${m.loai} số ${m.soKyHieu}`, fix: replacing(s, m.at, m.start, m.soAt, `${m.loai} số `) };
    }
  },
  message: ({ loai, soKyHieu }) => ({ vi: `Viện dẫn «${loai} ${soKyHieu}»; cần «${loai} số ${soKyHieu}»`, en: `Citation “${loai} ${soKyHieu}”; needed: “${loai} số ${soKyHieu}”` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định 30/2020/NĐ-CP.' } }],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP.' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Thực hiện các Công văn số 15/BNV-VP và 16/BNV-VP ngày 02 tháng 01 năm 2026 của Bộ Nội vụ về văn thư.' } },
    ],
  },
});
