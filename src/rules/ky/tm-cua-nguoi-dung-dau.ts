import type { Path } from '../../core/path.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { nguoiBanHanhCua, tapTheTrong } from '../kit/mo-dau.ts';
import { leafAt } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly tm: string;
  readonly nguoi: string;
}

/** Signed for a collective though the document says that its head issues. */
export default defineRule<Data>({
  id: 'ky/tm-cua-nguoi-dung-dau',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['K-01', 'BU-6.3'],
  title: { vi: 'Người đứng đầu ban hành thì không ký thay mặt tập thể', en: 'What the head alone issues is not signed for the collective' },
  why: {
    vi: 'Cơ quan ban hành, dòng thẩm quyền hoặc câu ban hành nêu Chủ tịch, còn khối ký ghi TM. tập thể: hai chỗ nói hai người ban hành. Câu mở đầu chỉ nhắc Chủ tịch trong việc khác thì không xét.',
    en: 'The issuing agency, the authority line or the issuing sentence names the chairman, the signature has TM. and the collective: two places name two issuers. A sentence that mentions the chairman in another matter is not judged.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const tm = dongQuyen(block, 'TM');
      if (tm === undefined) continue;
      const issuer = block.coQuan === undefined ? undefined : tapTheTrong(block.coQuan.text);
      const said = block.coQuan === undefined ? [] : nguoiBanHanhCua(s, block.coQuan.text).filter(({ ro, tapThe }) => ro && tenDay(tm.ten).startsWith(tapThe.ten));
      const told = said.every(({ ai }) => ai === 'nguoi') ? said[0] : undefined;
      const place: { readonly text: string; readonly path: Path } | undefined =
        issuer?.nguoi === true && block.coQuan !== undefined ? { text: block.coQuan.text, path: leafAt(block.coQuan, 0) } : told === undefined ? undefined : { text: told.text, path: leafAt(told.at, told.start) };
      if (place === undefined) continue;
      const related = [{ path: place.path, message: { vi: `«${place.text}» ở đây`, en: `“${place.text}” here` } }];
      yield { path: leafAt(tm.at, tm.at.text.length - 1), data: { tm: tm.at.text, nguoi: place.text }, actual: tm.at.text, related };
    }
  },
  message: ({ tm, nguoi }) => ({ vi: `Khối ký ghi «${tm}» mà văn bản ghi «${nguoi}»; cần hai chỗ nói cùng một người ban hành`, en: `The signature has “${tm}” though the document has “${nguoi}”; needed: one issuer in both places` }),
  examples: {
    wrong: [
      { set: { 'noiDung[0]': 'Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:' } },
      { given: { ky: { kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Văn An' }, coQuan: { chucDanh: 'Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' }, 'noiDung[0]': 'Công tác văn thư năm 2026 có các nội dung sau:' }, set: { 'ky.thayMat': 'Ủy ban nhân dân' } },
    ],
    right: [
      { set: { ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' }, 'noiDung[0]': 'Chủ tịch UBND tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:' } },
      { set: { 'noiDung[0]': 'Theo ý kiến của Chủ tịch Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:' } },
    ],
  },
});
