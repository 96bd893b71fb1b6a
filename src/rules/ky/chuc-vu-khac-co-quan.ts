import { hoa } from '../../core/text.ts';
import { thongLe } from '../../core/clause.ts';
import { kieuCoQuan, laPho } from '../kit/chuc-vu.ts';
import { coKhoiKy, dongQuyen, type KhoiKy, khoiKyOf, laToChucTuVan } from '../kit/khoi-ky.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly chucVu: string;
  readonly coQuan: string;
  readonly can: string;
}

/** A head's title that bodies of this kind do not have. */
export default defineRule<Data>({
  id: 'ky/chuc-vu-khac-co-quan',
  since: '0.2.0',
  basis: thongLe('chức danh lãnh đạo của loại cơ quan'),
  covers: ['K-07', 'BU-6.1'],
  title: { vi: 'Chức vụ người đứng đầu hợp với loại cơ quan ban hành', en: 'The head’s title fits the kind of issuing agency' },
  why: {
    vi: 'Chức vụ ghi đúng chức danh lãnh đạo của cơ quan. Chỉ xét loại cơ quan có một chức danh chung: sở có Giám đốc, Ủy ban nhân dân có Chủ tịch; ký TL., TUQ. và tổ chức tư vấn không xét.',
    en: 'The title is the official one of that agency. Judged only for kinds with one title everywhere: a sở has a Giám đốc, a people’s committee a Chủ tịch; not under TL., TUQ., nor for advisory bodies.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const kind = block.coQuan === undefined ? undefined : kieuCoQuan(tenDay(block.coQuan.text));
      const head = headOf(block);
      if (block.coQuan === undefined || kind === undefined || head === undefined || laToChucTuVan(block)) continue;
      const title = tenDay(head.text);
      if (title === '' || laPho(title) || kind.dungDau.some((words) => batDauBang(title, words))) continue;
      yield { path: leafAt(head.at, head.at.text.length - 1), data: { chucVu: head.text, coQuan: block.coQuan.text, can: kind.dungDau[0] ?? '' }, actual: head.text, expected: kind.dungDau[0] };
    }
  },
  message: ({ chucVu, coQuan, can }) => ({ vi: `«${chucVu}» ký văn bản của «${coQuan}»; người đứng đầu thường là «${hoa(can)}»`, en: `“${chucVu}” signs for “${coQuan}”; its head is usually “${hoa(can)}”` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { chucVu: 'Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { kyThay: 'Chủ nhiệm', chucVu: 'Phó Chủ nhiệm', hoTen: 'Trần Thị Hoa' } } }],
    right: [{ base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', chucVu: 'Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { quyen: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }],
  },
});

/** The title of the head, as the block names it; none under TL. and TUQ., where another body's head may stand. */
function headOf(block: KhoiKy): { readonly text: string; readonly at: Printed } | undefined {
  if (dongQuyen(block, 'TL') !== undefined || dongQuyen(block, 'TUQ') !== undefined) return undefined;
  const named = dongQuyen(block, 'KT') ?? dongQuyen(block, 'Q');
  return named === undefined ? block.chucVu : { text: named.ten, at: named.at };
}
