import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** A city of a province. */
export default namingRule({
  about: 'thanh-pho-thuoc-tinh',
  basis: { ref: 'NQ 203/2025/QH15, Luật 72/2025/QH15', force: 'law' },
  covers: ['BU-3.3', 'BU-9.1'],
  title: { vi: 'Sau 30/6/2025 không nêu thành phố thuộc tỉnh như đơn vị đang có', en: 'After 30 June 2025 no city below the first level is named as existing' },
  why: {
    vi: '87 thành phố dưới cấp tỉnh thôi hoạt động cùng cấp huyện. Chỉ xét «thành phố», «TP» đi liền một trong 87 tên ấy; thành phố trực thuộc trung ương cùng tên (Bắc Ninh từ 20/9/2026) không bị nhắc.',
    en: 'The 87 cities below the first level ended with the districts. Judged: “thành phố” or “TP” with one of those names; cities under the centre of the same name (Bắc Ninh from 20 September 2026) are right.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[0]': 'UBND thành phố Hoa Lư' } },
      { set: { 'noiNhan[0]': 'UBND TP. Vinh' } },
      { set: { 'noiNhan[0]': 'Thành ủy Bắc Ninh' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Tổ chức tập huấn tại thành phố Quy Nhơn.' } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'UBND phường Hoa Lư' } },
      { set: { 'noiNhan[0]': 'UBND TP. Huế' } },
      { given: { ngay: '2026-10-05' }, set: { 'noiNhan[0]': 'Thành ủy Bắc Ninh' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Rà soát hồ sơ của thành phố Quy Nhơn trước đây.' } },
    ],
  },
});
