import { hoa } from '../../core/text.ts';
import { nd30 } from '../../core/clause.ts';
import { phoTrong, truongTrong } from '../kit/chuc-vu.ts';
import { CAP_TRUONG } from '../../catalog/chuc-vu.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { tapTheTrong } from '../kit/mo-dau.ts';
import { leafAt } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, unchecked } from '../rule.ts';

interface Data {
  readonly chucVu: string;
  readonly truong: string;
}
const KHAC = unchecked('tập thể của tổ chức chính trị - xã hội, hội, tổ chức tư vấn có lối ký riêng', 'collectives of mass organisations, associations and advisory bodies sign in ways of their own');

/** A deputy who signs without KT. */
export default defineRule<Data>({
  id: 'ky/thieu-kt',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-03', 'K-04'],
  title: { vi: 'Cấp phó ký thì ghi KT. và chức vụ của người đứng đầu', en: 'Where a deputy signs, KT. and the head’s title stand above' },
  why: {
    vi: 'Cấp phó, kể cả người được giao phụ trách, ký thay người đứng đầu. Khối ký có TL., TUQ. hoặc đã có KT. thì không xét, tập thể của đoàn thể và tổ chức tư vấn cũng vậy; Hội đồng nhân dân nhẹ hơn một bậc vì thực tế không thống nhất.',
    en: 'A deputy, one put in charge as well, signs in the head’s place. Blocks with TL. or TUQ. are not judged, nor collectives of mass organisations and advisory bodies; people’s councils weigh one step less, since practice differs.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      if (block.chucVu === undefined || block.quyen.some(({ quyen }) => quyen !== 'TM')) continue;
      const pho = phoTrong(tenDay(block.chucVu.text));
      if (pho === undefined) continue;
      const truong = CAP_TRUONG.find((one) => one.pho.includes(pho))?.truong ?? '';
      const tm = dongQuyen(block, 'TM');
      const tapThe = tm === undefined ? undefined : tapTheTrong(tm.ten)?.tapThe;
      if (tm !== undefined && tapThe === undefined) yield KHAC;
      else yield { path: leafAt(block.chucVu.at, 0), data: { chucVu: block.chucVu.text, truong: full(truong, block.chucVu.text) }, actual: block.chucVu.text, absent: ['quyen-han'], doubt: tapThe?.canTm === false };
    }
  },
  message: ({ chucVu, truong }) => ({ vi: `«${chucVu}» ký mà không có KT.; cần dòng «KT. ${truong}» ở trên`, en: `“${chucVu}” signs without KT.; needed: a line “KT. ${truong}” above` }),
  examples: {
    wrong: [
      { base: 'cong-van', set: { ky: { chucVu: 'Phó Giám đốc', hoTen: 'Trần Thị Hoa' } } },
      { set: { ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Văn An' } } },
      { base: 'cong-van', given: { coQuan: [{ chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Khoa học và Công nghệ', vietTat: 'SKHCN' }, { chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Nội vụ', vietTat: 'SNV' }], ky: [{ kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Trần Thị Hoa' }, { chucVu: 'Giám đốc', hoTen: 'Lê Văn Bình' }] }, set: { 'ky[1].chucVu': 'Phó Giám đốc' } },
      { base: 'cong-van', set: { ky: { nguyenVan: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH'], hoTen: 'Trần Thị Hoa' } } },
    ],
    right: [{ base: 'cong-van', set: { ky: { quyen: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', chucVu: 'Phó Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } }],
  },
});

/** `trưởng` alone is no title: the unit's word goes with it. */
const full = (truong: string, title: string): string => hoa(truong === 'trưởng' ? (truongTrong(tenDay(title).replace(/^phó /u, '')) === undefined ? truong : tenDay(title).replace(/^phó /u, '')) : truong);
