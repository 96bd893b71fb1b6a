import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Đặc khu. */
export default namingRule({
  about: 'dac-khu',
  basis: { ref: 'NQ 202/2025/QH15, Luật 72/2025/QH15', force: 'law' },
  covers: ['BU-3.1'],
  title: { vi: '«đặc khu» đi với một trong 13 tên, và chỉ từ khi có', en: '“đặc khu” stands with one of the 13 names, and only since they exist' },
  why: {
    vi: '13 đặc khu thay các huyện đảo từ 01/7/2025. Tên khác chỉ là gợi ý, vì danh sách có thể dài thêm; «đặc khu kinh tế», «đặc khu hành chính» không xét.',
    en: 'Thirteen đặc khu replaced island districts on 1 July 2025. Other names are only a hint, since the list may grow; special economic or administrative zones are not judged.',
  },
  examples: {
    wrong: [
      { given: older('2024-06-05'), set: { 'noiNhan[3]': 'Ủy ban nhân dân đặc khu Lý Sơn' } },
      { set: { 'noiNhan[3]': 'Ủy ban nhân dân đặc khu Cần Giờ' } },
    ],
    right: [{ set: { 'noiNhan[3]': 'Ủy ban nhân dân đặc khu Lý Sơn' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nghiên cứu cơ chế của đặc khu kinh tế và đặc khu Thâm Quyến.' } }],
  },
});
