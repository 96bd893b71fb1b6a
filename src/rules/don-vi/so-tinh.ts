import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** The number of provinces. */
export default namingRule({
  about: 'so-tinh',
  basis: { ref: 'NQ 202/2025/QH15, NQ 30, 36, 39/2026/QH16', force: 'law' },
  covers: ['BU-5', 'BU-0'],
  title: { vi: 'Số tỉnh, thành phố cả nước đúng vào ngày của văn bản', en: 'The number of provinces and cities is that of the document’s day' },
  why: {
    vi: '63 đến 30/6/2025, rồi 34; trong đó thành phố trực thuộc trung ương là 6, từ 30/4/2026 là 7, từ 01/9/2026 là 8, từ 20/9/2026 là 9. Số nhỏ hơn có thể là một phần của cả nước nên không xét.',
    en: '63 until 30 June 2025, then 34; cities under the centre are 6, from 30 April 2026 7, from 1 September 8, from 20 September 9. Smaller numbers may be a part of the whole and are not judged.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[0]': 'UBND 63 tỉnh, thành phố' } },
      { given: { ngay: '2026-10-05' }, set: { 'noiNhan[0]': 'UBND 28 tỉnh và 6 thành phố' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Gửi tài liệu cho 63/63 tỉnh, thành phố.' } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'UBND 34 tỉnh, thành phố' } },
      { set: { 'noiNhan[0]': 'UBND 28 tỉnh và 6 thành phố' } },
      { set: { 'noiNhan[0]': 'UBND 5 tỉnh, 2 thành phố' } },
      { given: older('2025-06-05'), set: { 'noiNhan[0]': 'UBND 63 tỉnh, thành phố' } },
    ],
  },
});
