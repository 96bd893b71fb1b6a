import { CO_QUAN_THU_TRUONG, type CoQuanThuTruong } from '../../catalog/tap-the.ts';
import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

const kieu = (name: string): CoQuanThuTruong | undefined => CO_QUAN_THU_TRUONG.find(({ ten, tru }) => batDauBang(name, ten) && tru?.test(name) !== true);

/** TM. and the name of a body that works under one head. */
export default defineRule<{ readonly tm: string }>({
  id: 'ky/tm-co-quan-thu-truong',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'BU-6.2'],
  title: { vi: 'Cơ quan làm việc theo chế độ thủ trưởng thì không ký TM.', en: 'A body that works under one head is not signed for with TM.' },
  why: {
    vi: 'TM. là thay mặt tập thể. Sở, bộ, cục, phòng do một người đứng đầu quyết định, người ấy ký chức vụ của mình. Hội đồng, Ban Chỉ đạo, tổ, đoàn không xét; trường, bệnh viện, trung tâm, văn phòng nhẹ hơn một bậc vì có nơi có tập thể lãnh đạo.',
    en: 'TM. is for a collective. One person decides in a department, ministry or office and signs by his own title. Councils, steering committees, teams are not judged; schools, hospitals, centres and offices weigh one step less, since some have a council that leads.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const tm = dongQuyen(block, 'TM');
      const found = tm === undefined ? undefined : kieu(tenDay(tm.ten));
      if (tm !== undefined && found !== undefined) yield { path: leafAt(tm.at, tm.at.text.length - 1), data: { tm: tm.at.text }, actual: tm.at.text, doubt: found.ngo === true };
    }
  },
  message: ({ tm }) => ({ vi: `Khối ký ghi «${tm}», nơi làm việc theo chế độ thủ trưởng; cần bỏ dòng này`, en: `The signature has “${tm}”, a body under one head; needed: no such line` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { 'ky.thayMat': 'Sở Khoa học và Công nghệ' } }, { base: 'cong-van', set: { 'ky.thayMat': 'Ban Giám đốc' } }],
    right: [{ base: 'cong-van', set: { ky: { thayMat: 'Hội đồng tuyển dụng', chucVu: 'Chủ tịch Hội đồng', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { thayMat: 'Ban Chỉ đạo', kyThay: 'Trưởng ban', chucVu: 'Phó Trưởng ban', chucVuKhac: 'Giám đốc Sở Nội vụ', hoTen: 'Trần Thị Hoa' } } }],
  },
});
