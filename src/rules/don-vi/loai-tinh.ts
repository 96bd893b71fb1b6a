import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** A province called a city, or a city a province. */
export default namingRule({
  about: 'loai-tinh',
  basis: { ref: 'NQ 175/2024/QH15, NQ 30, 36, 39/2026/QH16', force: 'law' },
  covers: ['BU-2.3', 'BU-9.1'],
  title: { vi: '«tỉnh» hay «thành phố» đúng với đơn vị vào ngày của văn bản', en: '“tỉnh” or “thành phố” fits the unit on the document’s day' },
  why: {
    vi: 'Huế là thành phố từ 01/01/2025, Đồng Nai từ 30/4/2026, Quảng Ninh từ 01/9/2026, Bắc Ninh từ 20/9/2026; tên Ủy ban nhân dân, Tỉnh ủy, Thành ủy theo đó mà đổi. Ngày đầu tiên được dùng cả hai cách.',
    en: 'Huế is a city from 1 January 2025, Đồng Nai from 30 April 2026, Quảng Ninh from 1 September 2026, Bắc Ninh from 20 September 2026; names of committees follow. On the first day either is accepted.',
  },
  examples: {
    wrong: [
      { given: { ngay: '2026-05-04' }, set: { 'noiNhan[0]': 'Ủy ban nhân dân tỉnh Đồng Nai' } },
      { given: { ngay: '2026-09-28' }, set: { 'noiNhan[0]': 'Tỉnh ủy Bắc Ninh' } },
      { set: { 'noiNhan[0]': 'Ủy ban nhân dân thành phố Đồng Nai' } },
      { set: { 'noiNhan[0]': 'Ủy ban nhân dân tỉnh Hải Phòng' } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'Ủy ban nhân dân tỉnh Đồng Nai' } },
      { given: { ngay: '2026-05-04' }, set: { 'noiNhan[0]': 'Ủy ban nhân dân thành phố Đồng Nai' } },
      { given: { ngay: '2026-09-28' }, set: { 'noiNhan[0]': 'Ủy ban nhân dân thành phố Bắc Ninh' } },
      { set: { 'noiNhan[0]': 'Ủy ban nhân dân thành phố Huế' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Góp ý Đề án thành lập thành phố Đồng Nai.' } },
    ],
  },
});
