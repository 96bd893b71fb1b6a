import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

const NAM_2023 = older('2023-06-05');

/** Bodies that did not exist yet. */
export default namingRule({
  about: 'chua-co',
  basis: { ref: 'NQ 176/2025/QH15, NĐ 45/2025/NĐ-CP và các văn bản tổ chức lại ngành dọc năm 2025', force: 'law' },
  covers: ['BU-1.2', 'BU-2.2', 'BU-4.4', 'BU-9.2'],
  title: { vi: 'Cơ quan được nêu đã có vào ngày của văn bản', en: 'Bodies that are named exist already on the document’s day' },
  why: {
    vi: 'Một văn bản đề ngày trước khi cơ quan ra đời hơn 60 ngày mà nêu cơ quan ấy thì ngày hoặc tên sai, trừ khi nói về việc sẽ thành lập.',
    en: 'A document dated more than 60 days before a body came into being that names it has a wrong day or a wrong name, unless it speaks of setting it up.',
  },
  examples: {
    wrong: [
      { given: NAM_2023, set: { 'noiNhan[2]': 'Sở Nông nghiệp và Môi trường' } },
      { given: NAM_2023, set: { 'noiNhan[0]': 'Bộ Dân tộc và Tôn giáo' } },
      { given: NAM_2023, set: { 'noiNhan[2]': 'Thuế cơ sở 3' } },
    ],
    right: [
      { set: { 'noiNhan[2]': 'Sở Nông nghiệp và Môi trường' } },
      { given: NAM_2023, set: { 'noiNhan[2]': 'Sở Nông nghiệp và Phát triển nông thôn' } },
      { given: NAM_2023, set: { 'noiDung[1].noiDung[0].doan': 'Góp ý Đề án thành lập Bộ Nông nghiệp và Môi trường.' } },
    ],
  },
});
