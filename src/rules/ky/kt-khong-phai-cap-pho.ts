import { VU_TRANG } from '../../catalog/chuc-vu.ts';
import { nd30 } from '../../core/clause.ts';
import { hoa } from '../../core/text.ts';
import { laPho, laPhoCua, phoCua, phoTrong, truongTrong } from '../kit/chuc-vu.ts';
import { coKhoiKy, dongQuyen, type KhoiKy, khoiKyOf, laToChucTuVan } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { tenChuan, tenDay } from '../kit/ten.ts';
import { defineRule, type Hit, unchecked, type Unchecked } from '../rule.ts';

interface Data {
  readonly kt: string;
  readonly chucVu: string;
  /** A deputy's title under that head; absent where the head is not known. */
  readonly pho?: string;
}
const NHIEU_CHUC = unchecked('tổ chức tư vấn ký bằng nhiều chức vụ', 'an advisory body signs by mixed posts');
const LUC_LUONG = unchecked('chức danh của lực lượng vũ trang theo quy định riêng', 'titles of the armed forces follow rules of their own');

/** KT. above a title that is no deputy of that head. */
export default defineRule<Data>({
  id: 'ky/kt-khong-phai-cap-pho',
  since: '0.2.0',
  basis: nd30('Đ13.1, 13.2'),
  covers: ['K-03', 'K-04', 'BU-6.1'],
  title: { vi: 'Người ký thay (KT.) là cấp phó của người đứng đầu ghi sau KT.', en: 'Who signs KT. is a deputy of the head named after KT.' },
  why: {
    vi: 'Đối chiếu cặp chức vụ: KT. Bộ trưởng là Thứ trưởng, KT. Giám đốc là Phó Giám đốc. Người đứng đầu không có trong danh mục thì chỉ đòi chức vụ bắt đầu bằng Phó hoặc Thứ. Thường trực, phụ trách, chức vụ kiêm không xét.',
    en: 'Titles are held in pairs: KT. Bộ trưởng goes with Thứ trưởng, KT. Giám đốc with Phó Giám đốc. Under a head that is not listed the title must at least begin with Phó or Thứ. Standing or acting deputies and second posts are not judged.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) yield* judged(block);
  },
  message: ({ kt, chucVu, pho }) => ({
    vi: `«${chucVu}» đứng dưới «${kt}»; cần ${pho === undefined ? 'chức vụ của cấp phó' : `«${pho}»`}`,
    en: `“${chucVu}” stands under “${kt}”; needed: ${pho === undefined ? 'the title of a deputy' : `“${pho}”`}`,
  }),
  examples: {
    wrong: [
      { base: 'cong-van', set: { 'ky.chucVu': 'Phó Chủ tịch' } },
      { base: 'cong-van', given: { ky: { kyThay: 'Trưởng phòng', chucVu: 'Phó Trưởng phòng', hoTen: 'Trần Thị Hoa' }, coQuan: { chuQuan: 'Sở Tư pháp', ten: 'Phòng Công chứng số 1', vietTat: 'PCC1' } }, set: { 'ky.chucVu': 'Phó Giám đốc' } },
      { base: 'cong-van', given: { ky: { kyThay: 'Bộ trưởng', chucVu: 'Thứ trưởng', hoTen: 'Trần Thị Hoa' }, coQuan: { ten: 'Bộ Nội vụ', vietTat: 'BNV' }, diaDanh: 'Hà Nội' }, set: { 'ky.chucVu': 'Phó Bộ trưởng' } },
      { base: 'cong-van', given: { coQuan: [{ chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Khoa học và Công nghệ', vietTat: 'SKHCN' }, { chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Nội vụ', vietTat: 'SNV' }], ky: [{ kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Trần Thị Hoa' }, { chucVu: 'Giám đốc', hoTen: 'Lê Văn Bình' }] }, set: { 'ky[0].chucVu': 'Phó Cục trưởng' } },
      { base: 'cong-van', set: { ky: { nguyenVan: ['KT. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], hoTen: 'Trần Thị Hoa' } } },
    ],
    right: [
      { base: 'cong-van', set: { 'ky.chucVu': 'Phó Giám đốc Thường trực' } },
      { base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', kyThay: 'Chánh Văn phòng', chucVu: 'Phó Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } },
      { base: 'cong-van', set: { ky: { nguyenVan: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ NỘI VỤ'], hoTen: 'Trần Thị Hoa' }, coQuan: { ten: 'Ban Chỉ đạo chuyển đổi số tỉnh Ninh Bình', vietTat: 'BCĐ' } } },
      { base: 'cong-van', set: { ky: { kyThay: 'Trưởng phòng', chucVu: 'Phó Trưởng phòng', hoTen: 'Trần Thị Hoa' }, coQuan: { chuQuan: 'UBND phường Hoa Lư', ten: 'Phòng Văn hóa - Xã hội', vietTat: 'PVHXH' } } },
    ],
  },
});

function* judged(block: KhoiKy): Generator<Hit<Data> | Unchecked> {
  const kt = dongQuyen(block, 'KT');
  if (kt === undefined || kt.ten === '' || block.chucVu === undefined) return;
  const [head, title] = [tenDay(kt.ten), tenDay(block.chucVu.text)];
  if (laPhoCua(title, head) ?? laPho(title)) return;
  if (title === head || samePost(title, head)) return; // said by another rule
  if (laToChucTuVan(block)) return yield NHIEU_CHUC;
  if (VU_TRANG.test(head) || VU_TRANG.test(title)) return yield LUC_LUONG;
  const pho = truongTrong(head) === undefined ? undefined : hoa(unitDeputy(head));
  const sure = pho !== undefined && (laPho(title) || phoTrong(title) !== undefined || truongTrong(title) !== undefined);
  yield { path: leafAt(block.chucVu.at, 0), data: { kt: kt.at.text, chucVu: block.chucVu.text, ...(pho === undefined ? {} : { pho }) }, actual: block.chucVu.text, ...(pho === undefined ? {} : { expected: pho }), doubt: !sure };
}

/** `phó trưởng phòng`, where the pair itself says `phó trưởng`. */
const unitDeputy = (head: string): string => (truongTrong(head)?.truong === 'trưởng' ? `phó ${head}` : (phoCua(head)[0] ?? ''));

const samePost = (title: string, head: string): boolean => truongTrong(tenChuan(title)) === truongTrong(head) && !laPho(title) && (title.startsWith(head) || head.startsWith(title));
