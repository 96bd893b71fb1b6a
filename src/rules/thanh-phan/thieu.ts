import { nd30 } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import { printedOf } from '../kit/printed.ts';
import { defineRule, NO_TREE, NO_TYPE, unchecked } from '../rule.ts';
import type { LoaiJudged, Subject } from '../subject.ts';

/** One component of Điều 8: it is there where one of its roles is printed. */
interface ThanhPhan {
  readonly ten: Bilingual;
  readonly roles: readonly Role[];
  readonly path: Path;
  /** Types whose form has no such component. */
  readonly tru?: readonly LoaiJudged[];
}

const THAN: readonly Role[] = ['doan', 'tu-phan', 'tieu-de-phan', 'tu-muc', 'tieu-de-muc', 'muc', 'dieu', 'khoan-tieu-de', 'khoan', 'diem', 'gach', 'cong', 'o-bang'];
/** Công văn has neither name nor subject in the middle (PL I·I·II·5b); samples 1.8 to 1.10 leave out what they leave out. */
const THANH_PHAN: readonly ThanhPhan[] = [
  { ten: { vi: 'Quốc hiệu', en: 'Quốc hiệu' }, roles: ['quoc-hieu'], path: [] },
  { ten: { vi: 'Tiêu ngữ', en: 'Tiêu ngữ' }, roles: ['tieu-ngu'], path: [] },
  { ten: { vi: 'tên cơ quan ban hành', en: 'name of the issuing agency' }, roles: ['co-quan-ban-hanh'], path: ['coQuan'] },
  { ten: { vi: 'số và ký hiệu', en: 'number and symbol' }, roles: ['so-ky-hieu'], path: ['so'] },
  { ten: { vi: 'địa danh và thời gian', en: 'place and date' }, roles: ['dia-danh-ngay'], path: ['ngay'], tru: ['bien-ban'] },
  { ten: { vi: 'tên loại', en: 'type name' }, roles: ['ten-loai'], path: ['loai'], tru: ['cong-van'] },
  { ten: { vi: 'trích yếu', en: 'subject' }, roles: ['trich-yeu', 'trich-yeu-cong-van'], path: ['trichYeu'], tru: ['giay-gioi-thieu', 'giay-nghi-phep'] },
  { ten: { vi: 'nội dung', en: 'text' }, roles: THAN, path: ['noiDung'] },
  { ten: { vi: 'chức vụ của người ký', en: 'title of the signer' }, roles: ['chuc-vu', 'quyen-han'], path: ['ky'] },
  { ten: { vi: 'họ và tên của người ký', en: 'name of the signer' }, roles: ['ho-ten'], path: ['ky'] },
  { ten: { vi: 'nơi nhận', en: 'recipients (Nơi nhận)' }, roles: ['noi-nhan', 'noi-nhan-muc'], path: ['noiNhan'] },
];
/** Types of Điều 7 for which the decree gives no sample page. */
const KHONG_MAU: readonly LoaiJudged[] = ['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong'];

/** A main component that is not there. */
export default defineRule<{ readonly ten: Bilingual }>({
  id: 'thanh-phan/thieu',
  since: '0.2.0',
  basis: nd30('Đ8.2'),
  covers: ['Đ8', 'D-07', 'T-07'],
  title: { vi: 'Văn bản có đủ các thành phần chính', en: 'The document has all main components' },
  why: {
    vi: 'Điều 8 kể các thành phần chính mà văn bản hành chính phải có. Xét trên trang in, theo từng loại: công văn không có tên loại; biên bản không có dòng địa danh; hợp đồng, bản ghi nhớ, bản thỏa thuận, thư công không có mẫu nên không xét. Chữ ký và dấu không thấy được ở bản thảo. Trong tệp, biên bản nhiều bên ký có nhiều kiểu khối ký, và bản thảo có thể chưa ghi họ tên người ký: nhẹ hơn một bậc.',
    en: 'Điều 8 lists the main components of an administrative document. Judged on the printed page, by type: a công văn has no type name, minutes have no line of place and date; contracts, memoranda, agreements and letters of courtesy have no sample and are not judged. Signature and seal cannot be seen in a draft. In files, minutes signed by many sides have blocks of many kinds, and a draft may not have the name of its signer yet: one step less.',
  },
  applies(s) {
    if (s.tree === undefined) return NO_TREE;
    if (s.loai === undefined) return NO_TYPE;
    if (KHONG_MAU.includes(s.loai)) return unchecked('Nghị định không có mẫu cho loại này', 'the decree has no sample of this type');
    return s.loai !== 'de-cuong-bao-cao';
  },
  *check(s) {
    const printed = new Set(printedOf(s).filter((p) => p.section === 0 && `${p.marker}${p.text}`.trim() !== '').map(({ role }) => role));
    for (const { ten, roles, path, tru } of THANH_PHAN) {
      if (s.loai === undefined || tru?.includes(s.loai) === true || roles.some((role) => printed.has(role))) continue;
      yield { path, data: { ten }, expected: ten.vi, absent: roles, doubt: isOpen(s, roles) };
    }
  },
  message: ({ ten }) => ({ vi: `Không thấy ${ten.vi}; cần có`, en: `The ${ten.en} is missing; needed: one` }),
  examples: {
    wrong: [
      { tree: { role: 'quoc-hieu', remove: true } },
      { tree: { role: 'ten-loai', remove: true } },
      { tree: { role: 'dia-danh-ngay', remove: true } },
      { set: { ky: { nguyenVan: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] } } },
      { base: 'cong-van', tree: { role: 'trich-yeu-cong-van', remove: true } },
    ],
    right: [{ base: 'cong-van' }, { base: 'de-cuong-bao-cao' }, { set: { noiNhan: undefined } }],
  },
});

/** Is a missing part of the signature of a file one that may be meant so? */
function isOpen({ seen, loai, state }: Subject, roles: readonly Role[]): boolean {
  if (seen === undefined || !(roles.includes('ho-ten') || roles.includes('chuc-vu'))) return false;
  return loai === 'bien-ban' || (state === 'draft' && roles.includes('ho-ten'));
}
