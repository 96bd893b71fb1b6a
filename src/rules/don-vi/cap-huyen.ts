import { older } from '../kit/don-vi/older.ts';
import { namingRule } from '../kit/don-vi/naming-rule.ts';

/** Districts and their bodies. */
export default namingRule({
  about: 'cap-huyen',
  basis: { ref: 'NQ 203/2025/QH15, Luật 72/2025/QH15', force: 'law' },
  covers: ['BU-3.3', 'BU-9.2'],
  title: { vi: 'Sau 30/6/2025 không nêu huyện, quận, thị xã, thị trấn và cơ quan cấp huyện như đang có', en: 'After 30 June 2025 no district, town or body of a district is named as existing' },
  why: {
    vi: 'Chính quyền địa phương còn hai cấp từ 01/7/2025; Công an cấp huyện kết thúc từ 01/3/2025. Xét «huyện», «quận», «thị xã», «thị trấn» đi với tên riêng hoặc với tên cơ quan, Huyện ủy, phòng cấp huyện; nói về bàn giao, hồ sơ, số liệu cũ thì được.',
    en: 'Local government has two levels from 1 July 2025; police of districts ended on 1 March. Judged: the words for districts with a name or a body, their party committees and offices; texts on handover, old records and figures are right.',
  },
  examples: {
    wrong: [
      { set: { 'noiNhan[3]': 'UBND các huyện, thị xã' } },
      { set: { 'noiNhan[3]': 'Ủy ban nhân dân huyện Kim Sơn' } },
      { set: { 'noiNhan[3]': 'Ủy ban nhân dân quận 1' } },
      { set: { 'noiNhan[3]': 'Công an thị xã An Nhơn' } },
      { set: { 'noiNhan[3]': 'Huyện ủy Kim Sơn' } },
      { set: { 'noiNhan[3]': 'Phòng GD&ĐT Kim Sơn' } },
      { set: { 'noiDung[2].noiDung[0].noiDung[1].doan': 'Tổ chức một lớp tập huấn cho công chức cấp huyện.' } },
      { given: older('2025-06-02'), set: { 'noiNhan[3]': 'Công an huyện Kim Sơn' } },
    ],
    right: [
      { set: { 'noiDung[2].noiDung[0].noiDung[1].doan': 'Tập huấn về quy định: “Chủ tịch Ủy ban nhân dân huyện, quận có thẩm quyền theo Điều 38 của Luật này”.' } },
      { set: { 'noiNhan[3]': 'UBND xã Kim Sơn' } },
      { set: { 'noiNhan[3]': 'Trường THPT huyện Kim Sơn' } },
      { set: { 'noiDung[2].noiDung[0].noiDung[1].doan': 'Chỉnh lý hồ sơ do Ủy ban nhân dân huyện Kim Sơn bàn giao.' } },
      { set: { 'noiDung[2].noiDung[0].noiDung[1].doan': 'Chỉnh lý hồ sơ của huyện Kim Sơn năm 2024.' } },
      { given: older('2025-06-02'), set: { 'noiNhan[3]': 'UBND huyện Kim Sơn' } },
    ],
  },
});
