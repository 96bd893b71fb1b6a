import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Courts, tax, customs, treasury and other bodies with a line of their own. */
export default namingRule({
  about: 'nganh-doc',
  basis: { ref: 'các văn bản tổ chức lại ngành dọc năm 2025 (NĐ 29, 26, 39, 40/2025/NĐ-CP, QĐ 2229, 2286/QĐ-BTC, QĐ 1898/QĐ-BTP …)', force: 'law' },
  covers: ['BU-4.3', 'BU-4.4', 'BU-4.5', 'BU-2.2'],
  title: { vi: 'Cơ quan ngành dọc được nêu còn vào ngày của văn bản', en: 'Courts, tax, customs and the like that are named exist on the document’s day' },
  why: {
    vi: 'Thuế, hải quan, kho bạc, bảo hiểm, thống kê, ngân hàng, thi hành án, tòa án, viện kiểm sát tổ chức lại trong năm 2025. «Cục Thuế», «Cục Hải quan», «Cục Thống kê» không kèm tỉnh là cơ quan trung ương ngày nay và không bị nhắc.',
    en: 'Tax, customs, treasury, insurance, statistics, banking, enforcement, courts and procuracies were re-organised in 2025. “Cục Thuế”, “Cục Hải quan”, “Cục Thống kê” without a province are the central bodies of today.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[2]': 'Cục Thuế tỉnh Ninh Bình' } },
      { set: { 'noiNhan[2]': 'Chi cục Thuế khu vực VIII' } },
      { set: { 'noiNhan[2]': 'Kho bạc Nhà nước tỉnh' } },
      { set: { 'noiNhan[2]': 'Ngân hàng Nhà nước chi nhánh tỉnh Ninh Bình' } },
      { set: { 'noiNhan[2]': 'Toà án nhân dân cấp cao tại Hà Nội' } },
      { set: { 'noiNhan[2]': 'Bảo hiểm xã hội khu vực V' } },
    ],
    right: [
      { set: { 'noiNhan[2]': 'Thuế tỉnh Ninh Bình, Cục Thuế, Cục Hải quan' } },
      { set: { 'noiNhan[2]': 'Ngân hàng Nhà nước chi nhánh Khu vực 6' } },
      { given: older('2025-05-05'), set: { 'noiNhan[2]': 'Chi cục Thuế khu vực VIII, Bảo hiểm xã hội khu vực V' } },
      { set: { 'noiNhan[2]': 'Tòa án nhân dân khu vực 1 - Ninh Bình' } },
    ],
  },
});
