import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Before it numbers of decrees had no year. */
const TU_NAM = '1997';

/** A decree cited without the year in its number. */
export default defineRule<{ readonly dan: string }>({
  id: 'vien-dan/thieu-nam',
  since: '0.2.0',
  basis: { ref: 'pháp luật về ban hành văn bản quy phạm pháp luật', force: 'law' },
  covers: ['BU-8'],
  title: { vi: 'Nghị định của Chính phủ được dẫn có năm trong số', en: 'A cited decree of the Government has the year in its number' },
  why: { vi: 'Từ 1997 số của nghị định luôn có năm: «30/2020/NĐ-CP»; thiếu năm thì nhiều nghị định trùng nhau. Nghị định ghi ngày trước 1997 không xét.', en: 'Since 1997 the number of a decree always has its year: “30/2020/NĐ-CP”; without it many are alike. Decrees dated before 1997 are not judged.' },
  mayErr: { vi: 'Nghị định được dẫn có thể ban hành trước 1997 mà không ghi ngày.', en: 'The decree may be older than 1997 and cited without its date.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const symbol = docKyHieuDan(m.soKyHieu);
      if (thuong(m.loai) !== 'nghị định' || symbol === undefined || symbol.nam !== undefined || m.soKyHieu.split('/').length > 2 || (m.ngay ?? TU_NAM) < TU_NAM) continue;
      if (symbol.nhom.join('-') === 'NĐ-CP') yield { path: leafAt(m.at, m.start), data: { dan: `${m.loai} số ${m.soKyHieu}` }, actual: m.at.text.slice(m.start, m.soAt) + m.soKyHieu };
    }
  },
  message: ({ dan }) => ({ vi: `Viện dẫn «${dan}» không có năm; cần số kèm năm, như «30/2020/NĐ-CP»`, en: `Citation “${dan}” has no year; needed: number and year, as in “30/2020/NĐ-CP”` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 85/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về an toàn thông tin.' } }],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 85/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về an toàn thông tin.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 62/NĐ-CP ngày 22 tháng 9 năm 1993 của Chính phủ về văn thư.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Nghị quyết số 58/NQ-CP ngày 21 tháng 4 năm 2023 của Chính phủ về hỗ trợ doanh nghiệp.' } },
    ],
  },
});
