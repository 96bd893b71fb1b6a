import { nd30 } from '../../core/clause.ts';
import { isLaw, missingOf, wordsOf } from '../kit/full-mention.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt, type Printed, printedAs } from '../kit/printed.ts';
import { defineRule, type Hit, unchecked, type Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Data {
  readonly dan: string;
  readonly thieu: { readonly vi: string; readonly en: string };
}

/** Proposals are no texts that one cites. */
const DE_NGHI = /^(?:Theo|Xét) (?:đề nghị|đề xuất|ý kiến|yêu cầu)(?![A-Za-zÀ-ỹ])/iu;
/** Types that are always numbered, named without a number. */
const KHONG_SO = /^(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Theo)(?: thực hiện)? (Nghị định|Thông tư|Quyết định|Chỉ thị)(?= (?:ngày|của|về|quy định|ban hành) )/u;
const CO_LOAI = /(?<![A-Za-zÀ-ỹ])(?:Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Hướng dẫn|Kết luận|Tờ trình|Báo cáo|Đề án|Quy chế|Quy định|Văn bản)(?![A-Za-zÀ-ỹ])/u;

/** A căn cứ without a part of the full form. */
export default defineRule<Data>({
  id: 'can-cu/thieu',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6a'),
  covers: ['C-02'],
  title: { vi: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan, thời gian ban hành, trích yếu', en: 'A legal basis has type, number, symbol, issuer, date and subject' },
  why: {
    vi: 'Xét từng dòng căn cứ dẫn văn bản có số; Luật, Pháp lệnh và dòng «Theo đề nghị của …» có cách ghi riêng. Dòng có tên loại mà không tách được thì không xét.',
    en: 'Each line that cites a numbered document is judged; Luật, Pháp lệnh and “Theo đề nghị của …” have forms of their own. Lines with a type that cannot be taken apart are not checked.',
  },
  applies: (s) => printedAs(s, 'can-cu').length > 0,
  *check(s) {
    for (const p of printedAs(s, 'can-cu')) if (!DE_NGHI.test(p.text)) yield* line(s, p);
  },
  message: ({ dan, thieu }) => ({ vi: `Căn cứ «${dan}» chưa có ${thieu.vi}; cần ghi đủ`, en: `The legal basis “${dan}” lacks: ${thieu.en}; needed: the full form` }),
  examples: {
    wrong: [
      { set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư' } },
      { set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư' } },
      { set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' } },
      { set: { 'canCu[1]': { loai: 'Nghị định', soKyHieu: '30/2020/NĐ-CP', coQuan: 'Chính phủ', trichYeu: 'về công tác văn thư' } } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, set: { 'canCu[1]': 'Căn cứ Nghị định của Chính phủ về công tác văn thư' } },
    ],
    right: [
      { set: { 'canCu[1]': 'Căn cứ tình hình thực tế của địa phương' } },
      { set: { 'canCu[2]': 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 05/TTr-SNV ngày 02 tháng 01 năm 2026' } },
      { set: { 'canCu[1]': 'Căn cứ Quyết định số 35/QĐ-BVHTTDL ngày 05 tháng 01 năm 2026 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về lễ hội' } },
      { set: { 'canCu[1]': 'Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX' } },
    ].map((example) => ({ given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản.' }, ...example })),
  },
});

function* line(s: Subject, p: Printed): Generator<Hit<Data> | Unchecked> {
  const cited = mentionsOf(s).filter((m) => m.at === p);
  for (const m of cited) {
    if (m.trongTen || m.noiDuoi || isLaw(m)) continue;
    const parts = missingOf(m);
    const thieu = wordsOf(parts);
    if (parts.length > 0) yield { path: leafAt(p, m.start), data: { dan: `${m.loai} ${m.soKyHieu}`, thieu }, actual: p.text, expected: thieu.vi, ...(parts.join('') === 'trichYeu' ? { doubt: true } : {}) };
  }
  if (cited.length > 0) return;
  const loai = KHONG_SO.exec(p.text)?.[1];
  if (loai !== undefined) yield { path: leafAt(p, 0), data: { dan: loai, thieu: { vi: 'số, ký hiệu', en: 'number and symbol' } }, actual: p.text, doubt: true };
  else if (CO_LOAI.test(p.text)) yield unchecked(`chưa tách được căn cứ «${p.text.slice(0, 80)}»`, `the legal basis “${p.text.slice(0, 80)}” could not be taken apart`);
}
