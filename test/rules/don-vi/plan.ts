import { checkSync } from '../../../src/check.ts';
import type { Finding } from '../../../src/core/finding.ts';

/** Names of bodies and units that are not there in October 2026, and the rule that says so. */
export const DEAD: readonly (readonly [recipient: string, rule: string])[] = [
  ['Ủy ban Dân tộc', 'bo-nganh'],
  ['Bộ Kế hoạch và Đầu tư', 'bo-nganh'],
  ['Bộ Lao động – Thương binh và Xã hội', 'bo-nganh'],
  ['Tổng cục Thuế', 'bo-nganh'],
  ['Ban Tuyên giáo Trung ương', 'dang-doan-the'],
  ['Tỉnh ủy Nam Định', 'tinh-khong-con'],
  ['Ủy ban nhân dân tỉnh Hoà Bình', 'tinh-khong-con'],
  ['Ủy ban nhân dân tỉnh Đồng Nai', 'loai-tinh'],
  ['Sở Giao thông vận tải', 'so'],
  ['Sở TN&MT', 'so'],
  ['Cục Thuế tỉnh Ninh Bình', 'nganh-doc'],
  ['Ngân hàng Nhà nước chi nhánh tỉnh Ninh Bình', 'nganh-doc'],
  ['Ủy ban nhân dân huyện Kim Sơn', 'cap-huyen'],
  ['Phòng Giáo dục và Đào tạo huyện Kim Sơn', 'cap-huyen'],
  ['Uỷ ban nhân dân thành phố Hoa Lư', 'thanh-pho-thuoc-tinh'],
];

const plan = (ngay: string | undefined, recipients: readonly string[]): object => ({
  loai: 'ke-hoach',
  coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' },
  so: 212,
  diaDanh: 'Ninh Bình',
  ...(ngay === undefined ? {} : { ngay }),
  trichYeu: 'Công tác văn thư, lưu trữ quý IV',
  noiDung: ['Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ quý IV như sau:', { cap: 'khoan', doan: 'Rà soát hồ sơ.' }, { cap: 'khoan', doan: 'Sở Nội vụ hướng dẫn thực hiện.' }],
  ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Văn An' },
  noiNhan: recipients,
  luu: { donVi: ['NC'] },
});

/** What the rules of the group say of a plan of a day with these recipients. */
export const saidOf = (ngay: string | undefined, recipients: readonly string[]): readonly Finding[] => aboutBodies(plan(ngay, recipients));
/** What the rules of the group say of a draft. */
export const aboutBodies = (draft: object): readonly Finding[] => checkSync(draft as never, { standard: 'nd30@2020', today: '2026-11-22' }).findings.filter(({ id }) => id.startsWith('don-vi/')); // drafts of tests are looked at, not typed
