import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Sở. */
export default namingRule({
  about: 'so',
  basis: { ref: 'NĐ 45/2025/NĐ-CP, NĐ 150/2025/NĐ-CP', force: 'law' },
  covers: ['BU-2.1', 'BU-2.2', 'BU-9.2'],
  title: { vi: 'Sở được nêu còn vào ngày của văn bản', en: 'The sở that are named exist on the document’s day' },
  why: {
    vi: 'Các sở hợp nhất từ khoảng 01/3/2025, mỗi tỉnh một ngày; từ 15/02 đến 31/3/2025 tên cũ, tên mới đều được. Thanh tra sở kết thúc ngày 30/6/2025. Xét cả tên viết tắt và danh sách «các sở: …».',
    en: 'Sở merged about 1 March 2025, each province on a day of its own; from 15 February to 31 March 2025 old and new names are both accepted. Inspectorates of sở ended on 30 June 2025. Short forms and lists of sở are judged too.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[2]': 'Sở Kế hoạch và Đầu tư' } },
      { set: { 'noiNhan[2]': 'Sở LĐTB&XH, Sở Nội vụ' } },
      { set: { 'noiNhan[2]': 'Các sở: Nội vụ, Tài chính, Giao thông vận tải' } },
      { set: { 'noiNhan[2]': 'Thanh tra sở' } },
      { base: 'cong-van', set: { 'kinhGui[0]': 'Sở Thông tin và Truyền thông' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Sở Tài nguyên và Môi trường chủ trì thực hiện nhiệm vụ tại Mục II.' } },
    ],
    right: [
      { set: { 'noiNhan[2]': 'Sở Nông nghiệp và Môi trường' } },
      { given: older('2025-03-14'), set: { 'noiNhan[2]': 'Sở Kế hoạch và Đầu tư, Sở Nông nghiệp và Môi trường' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hồ sơ do Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) lập.' } },
      { set: { 'noiNhan[2]': 'Các sở: Nội vụ, Tài chính; Trung tâm Công nghệ thông tin và Truyền thông' } },
    ],
  },
});
