import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Ministries and other central bodies of the State. */
export default namingRule({
  about: 'bo-nganh',
  basis: { ref: 'NQ 176/2025/QH15 và các nghị định về chức năng của bộ năm 2025', force: 'law' },
  covers: ['BU-1.2', 'BU-1.3', 'BU-1.5'],
  title: { vi: 'Bộ, cơ quan trung ương được nêu còn vào ngày của văn bản', en: 'Ministries and central bodies that are named exist on the document’s day' },
  why: {
    vi: 'Từ 01/3/2025 Chính phủ có 14 bộ và 3 cơ quan ngang bộ; các tổng cục dân sự thành cục; các ủy ban của Quốc hội sắp xếp lại. Việc của một bộ cũ có thể chia cho nhiều bộ. Tên trong văn bản cũ được viện dẫn vẫn đúng.',
    en: 'From 1 March 2025 the Government has 14 ministries and 3 bodies of their rank; civil tổng cục became cục; committees of the National Assembly were re-cut. The work of one may have gone to several. Names in cited older documents stay right.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[0]': 'Bộ Kế hoạch và Đầu tư' } },
      { set: { 'noiNhan[0]': 'Bộ Lao động – Thương binh và Xã hội' } },
      { set: { 'noiNhan[0]': 'Ủy ban Dân tộc' } },
      { set: { 'noiNhan[0]': 'Các Bộ: Nội vụ, Thông tin và Truyền thông, Y tế' } },
      { set: { 'noiNhan[0]': 'Ban Dân nguyện' } },
      { given: { ngay: '2026-06-05' }, set: { 'noiNhan[0]': 'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ' } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'Bộ Dân tộc và Tôn giáo' } },
      { set: { 'noiNhan[0]': 'Cục Thuế' } },
      { set: { 'noiNhan[0]': 'Ủy ban Pháp luật và Tư pháp của Quốc hội' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Tiếp tục thực hiện Thông tư số 01/2020/TT-BTNMT ngày 10 tháng 3 năm 2020 của Bộ Tài nguyên và Môi trường về lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Đoàn công tác của Bộ Giao thông vận tải Lào đến trao đổi kinh nghiệm.' } },
    ],
  },
});
