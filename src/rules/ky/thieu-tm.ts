import { hoa } from '../../core/text.ts';
import { NGOAI_LE_TM } from '../../catalog/tap-the.ts';
import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, dongQuyen, type KhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { nguoiBanHanhCua, tapTheTrong } from '../kit/mo-dau.ts';
import { leafAt } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, type Hit, unchecked, type Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Data {
  readonly dong: string;
  readonly ten: string;
}
const KHONG_RO = unchecked('mở đầu không nói tập thể hay người đứng đầu ban hành', 'the opening does not say whether the collective or its head issues');
const LAN = unchecked('mở đầu nhắc cả tập thể lẫn người đứng đầu', 'the opening names both the collective and its head');
const THOI_GIAN = unchecked('có thời gian phường, quận làm việc theo chế độ thủ trưởng', 'for a time such bodies worked under one head');

/** A collective issues, and nobody signs for it. */
export default defineRule<Data>({
  id: 'ky/thieu-tm',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'BU-6.2', 'BU-6.3', 'BU-6.4'],
  title: { vi: 'Văn bản do tập thể ban hành thì ký thay mặt tập thể (TM.)', en: 'A document that a collective issues is signed for it (TM.)' },
  why: {
    vi: 'Cấp phó ký cả thay mặt tập thể lẫn thay người đứng đầu. Ai ban hành được đọc từ cơ quan ban hành và câu mở đầu: nêu Chủ tịch thì không cần TM., không nêu ai thì không xét; ký TL., TUQ. cũng vậy.',
    en: 'A deputy signs both for the collective and for its head. Who issues is read from the issuing agency and the opening sentence: where it names the head no TM. is needed, where it names nobody nothing is said; nor under TL. and TUQ.',
  },
  mayErr: { vi: 'thực tế không thống nhất ở công văn, kế hoạch không có dòng thẩm quyền', en: 'practice differs in letters and plans without a line of authority' },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) yield* judged(s, block);
  },
  message: ({ dong, ten }) => ({ vi: `Khối ký mở đầu bằng «${dong}» mà văn bản viết «${ten}»; cần thêm dòng «TM. …» ở trên`, en: `The signature begins with “${dong}” though the document says “${ten}”; needed: a line “TM. …” above` }),
  examples: {
    wrong: [
      { set: { 'ky.thayMat': undefined } },
      { set: { ky: { nguyenVan: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'Trần Văn An' } } },
      { given: { 'noiDung[0]': 'Để làm tốt công tác văn thư, UBND tỉnh xây dựng Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:' }, set: { ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' } } },
    ],
    right: [
      { set: { ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' } } },
      { set: { ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' }, 'noiDung[0]': 'Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:' } },
      { set: { ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' }, 'noiDung[0]': 'Công tác văn thư, lưu trữ năm 2026 có các nội dung sau:' } },
      { set: { ky: { thuaLenh: 'Chủ tịch', chucVu: 'Chánh Văn phòng', hoTen: 'Trần Văn An' } } },
      { base: 'cong-van' },
    ],
  },
});

function* judged(s: Subject, block: KhoiKy): Generator<Hit<Data> | Unchecked> {
  const issuer = block.coQuan === undefined ? undefined : tapTheTrong(block.coQuan.text);
  if (block.coQuan === undefined || issuer === undefined || issuer.nguoi || !issuer.tapThe.canTm) return;
  if (dongQuyen(block, 'TM') !== undefined || dongQuyen(block, 'TL') !== undefined || dongQuyen(block, 'TUQ') !== undefined) return;
  const name = tenDay(block.coQuan.text);
  if (NGOAI_LE_TM.some(({ ten, tu, den }) => ten.test(name) && (s.day === undefined || (tu <= s.day && s.day <= den)))) return yield THOI_GIAN;
  const said = nguoiBanHanhCua(s, block.coQuan.text);
  const [first] = said;
  if (first === undefined) return yield KHONG_RO;
  if (said.some(({ ai }) => ai !== 'tap-the')) return said.every(({ ai }) => ai === 'nguoi') ? undefined : yield LAN;
  const top = block.lines[0];
  if (top === undefined) return;
  const told = said.find(({ ro }) => ro) ?? first;
  const related = [{ path: leafAt(told.at, told.start), message: { vi: `«${told.text}» ở đây`, en: `“${told.text}” here` } }];
  yield { path: leafAt(top, top.text.length - 1), data: { dong: top.text, ten: told.text }, actual: top.text, expected: `TM. ${hoa(issuer.tapThe.ten)}`, related, absent: ['quyen-han'], doubt: !told.ro };
}
