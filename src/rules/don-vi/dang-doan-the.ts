import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Bodies of the Party, the Front and the mass organisations. */
export default namingRule({
  about: 'dang-doan-the',
  basis: { ref: 'quyết định của Bộ Chính trị từ 03/02/2025, Luật 97/2025/QH15', force: 'law' },
  covers: ['BU-4.1', 'BU-4.2'],
  title: { vi: 'Ban của Đảng, tổ chức của Mặt trận, đoàn thể được nêu còn vào ngày của văn bản', en: 'Bodies of the Party, the Front and mass organisations that are named exist on the document’s day' },
  why: {
    vi: 'Từ 03/02/2025 Ban Tuyên giáo và Ban Dân vận là một; Ban Kinh tế, Ban Đối ngoại, đảng ủy khối, ban cán sự đảng, đảng đoàn kết thúc. Ở tỉnh việc này làm xong trong tháng 02/2025.',
    en: 'From 3 February 2025 Ban Tuyên giáo and Ban Dân vận are one; Ban Kinh tế, Ban Đối ngoại, block committees and party groups of agencies ended. Provinces followed within the month.',
  },
  examples: {
    wrong: [{ set: { 'noiNhan[0]': 'Ban Tuyên giáo Trung ương' } }, { set: { 'noiNhan[0]': 'Ban Dân vận Tỉnh ủy' } }, { set: { 'noiNhan[0]': 'Đảng ủy Khối các cơ quan tỉnh' } }],
    right: [
      { set: { 'noiNhan[0]': 'Ban Tuyên giáo và Dân vận Tỉnh ủy' } },
      { given: older('2024-06-05'), set: { 'noiNhan[0]': 'Ban Tuyên giáo Trung ương' } },
      { set: { 'noiNhan[0]': 'Liên đoàn Lao động tỉnh' } },
    ],
  },
});
