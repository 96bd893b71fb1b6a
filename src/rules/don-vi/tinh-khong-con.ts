import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** A province that is no more. */
export default namingRule({
  about: 'tinh-khong-con',
  basis: { ref: 'NQ 202/2025/QH15', force: 'law' },
  covers: ['BU-5', 'BU-9.1'],
  title: { vi: '«tỉnh …» là tỉnh còn vào ngày của văn bản', en: '“tỉnh …” names a province that exists on the document’s day' },
  why: {
    vi: '29 tỉnh thôi là đơn vị hành chính sau ngày 30/6/2025 (Thừa Thiên Huế sau 31/12/2024). Chỉ xét «tỉnh» đi liền tên; tên không có «tỉnh» có thể là phường, xã ngày nay.',
    en: 'Twenty-nine provinces ended after 30 June 2025 (Thừa Thiên Huế after 31 December 2024). Only “tỉnh” with the name is judged: the bare name may be a commune of today.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[0]': 'Ủy ban nhân dân tỉnh Nam Định' } },
      { set: { 'noiNhan[0]': 'UBND tỉnh Hoà Bình' } },
      { set: { 'noiNhan[0]': 'UBND tỉnh Bà Rịa – Vũng Tàu' } },
      { set: { 'noiNhan[0]': 'Tỉnh ủy Bắc Giang' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với các cơ quan của tỉnh Hà Nam tổ chức hội nghị.' } },
    ],
    right: [
      { set: { 'noiNhan[0]': 'UBND phường Nam Định' } },
      { set: { 'noiNhan[0]': 'Bệnh viện Đa khoa tỉnh Nam Định' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hồ sơ của tỉnh Nam Định (cũ) được chuyển về một nơi.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Rà soát hồ sơ của tỉnh Nam Định giai đoạn 2021 - 2025.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Đoàn công tác làm việc tại tỉnh Hà Nam, Trung Quốc.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hồ sơ theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Nam Định.' } },
    ],
  },
});
