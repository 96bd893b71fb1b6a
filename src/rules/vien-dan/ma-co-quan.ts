import { MA_CO_QUAN, type MaCoQuan } from '../../catalog/ky-hieu.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dan: string;
  readonly ma: string;
  readonly coQuan: MaCoQuan;
}

/** A symbol with the abbreviation of an agency that did not exist on the day of the citation. */
export default defineRule<Data>({
  id: 'vien-dan/ma-co-quan',
  since: '0.2.0',
  basis: { ref: 'NQ 176/2025/QH15', force: 'law' },
  covers: ['BU-8', 'BU-1.1', 'BU-1.2'],
  title: { vi: 'Cơ quan trong ký hiệu được dẫn có vào ngày của văn bản ấy', en: 'The agency in a cited symbol existed on the day of that document' },
  why: {
    vi: 'Bộ và sở sắp xếp lại năm 2025 có ngày cuối hoặc ngày đầu ban hành văn bản; xét theo ngày được dẫn, hoặc năm trong số. Văn bản cũ dẫn với cơ quan cũ vẫn đúng.',
    en: 'Ministries and departments of the reorganisation of 2025 have a last or first day of issue, held against the cited date or the year in the number. Old documents keep their old agencies.',
  },
  mayErr: { vi: 'Chữ viết tắt do từng cơ quan đặt, có thể trùng với cơ quan khác.', en: 'Agencies choose their abbreviations; two may share one.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const found = outside(m);
      if (found !== undefined) yield { path: leafAt(m.at, m.start), data: { dan: `${m.loai} ${m.soKyHieu}`, ...found }, actual: m.at.text.slice(m.start, m.end) };
    }
  },
  message: ({ dan, ma, coQuan: { ten, tu, den } }) => ({
    vi: `«${dan}» có ký hiệu «${ma}» của ${ten}; cần ngày ${den === undefined ? `từ ${writtenDay(tu ?? '').vi}` : `đến ${writtenDay(den).vi}`} hoặc cơ quan khác`,
    en: `“${dan}” has the code “${ma}” of ${ten}; needed: a day ${den === undefined ? `from ${writtenDay(tu ?? '').en}` : `to ${writtenDay(den).en}`}, or another agency`,
  }),
  examples: {
    wrong: [
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Thông tư số 07/2025/TT-BLĐTBXH ngày 10 tháng 3 năm 2025 của Bộ trưởng Bộ Nội vụ về việc làm' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 15/BNNMT-VP ngày 05 tháng 01 năm 2024 của cơ quan chủ trì về việc góp ý dự thảo.' } },
    ],
    right: [
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Thông tư số 07/2025/TT-BLĐTBXH ngày 10 tháng 02 năm 2025 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về việc làm' } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Thông tư số 07/2025/TT-BNNMT ngày 10 tháng 3 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường về lưu trữ' } },
    ],
  },
});

function outside(m: Mention): Pick<Data, 'ma' | 'coQuan'> | undefined {
  const symbol = docKyHieuDan(m.soKyHieu);
  const ma = symbol?.nhom.find((group) => MA_CO_QUAN().has(group));
  const coQuan = ma === undefined ? undefined : MA_CO_QUAN().get(ma);
  if (ma === undefined || coQuan === undefined) return undefined;
  // Of a year alone, or of a month, the first and the last day are known.
  const said = m.ngay ?? symbol?.nam?.toString();
  if (said === undefined) return undefined;
  const late = coQuan.den !== undefined && said > coQuan.den.slice(0, said.length);
  const early = coQuan.tu !== undefined && said < coQuan.tu.slice(0, said.length);
  return late || early ? { ma, coQuan } : undefined;
}
