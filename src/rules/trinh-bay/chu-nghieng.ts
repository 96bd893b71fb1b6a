import { nd30 } from '../../core/clause.ts';
import { wrongEmphasis } from '../kit/emphasis.ts';
import { grouped, type LookData, lookMessage } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const NGHIENG = { vi: 'chữ nghiêng', en: 'italic' };
const DUNG = { vi: 'chữ đứng', en: 'upright' };

/** Parts in italics that must stand upright, and the other way round. */
export default defineRule<LookData>({
  id: 'trinh-bay/chu-nghieng',
  since: '0.2.0',
  basis: nd30('PL I·I·V'),
  covers: ['P-09', 'Q-01', 'Q-02', 'A-05', 'N-07', 'D-06', 'T-02', 'T-03', 'T-04', 'C-03', 'S-03', 'S-04', 'S-06', 'S-07', 'K-10', 'R-02', 'R-05', 'R-06', 'L-03', 'L-04', 'U-01', 'U-04', 'U-05', 'U-06'],
  needs: ['kieu-chu'],
  title: { vi: 'Chữ nghiêng ở căn cứ, địa danh và ngày, «Nơi nhận», dòng kèm theo; chỗ khác chữ đứng', en: 'Italics for legal bases, place and date, “Nơi nhận”, reference lines; upright elsewhere' },
  why: {
    vi: 'Bảng mẫu chữ và lời quy định định thành phần nào nghiêng. Vài chữ nghiêng trong lời văn là cách nhấn của người soạn, không xét; cả đoạn lời văn nghiêng chỉ là điều đáng ngờ.',
    en: 'The table and the text of the decree say which parts are italic. Some italic words in running text are emphasis and not judged; a paragraph of text in italics throughout is only doubtful.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, wrongEmphasis(s, 'italic', NGHIENG, DUNG));
  },
  message: lookMessage({ vi: 'Kiểu chữ', en: 'Type' }),
  examples: {
    wrong: [
      { tree: { role: 'can-cu', text: { italic: false } } },
      { base: 'cong-van', tree: { role: 'dia-danh-ngay', run: { italic: false } } },
      { tree: { role: 'noi-nhan', text: { italic: false } } },
      { base: 'de-cuong-bao-cao', tree: { role: 'kem-theo', text: { italic: false } } },
      { tree: { role: 'trich-yeu', run: { italic: true } } },
      { tree: { role: 'khoan', text: { italic: true } } },
    ],
    right: [
      { base: 'cong-van', set: { 'noiDung[2]': { doan: [{ chu: '(Dự thảo gửi kèm theo Công văn này).', nghieng: true }] } } },
      { set: { 'noiDung[1].noiDung[0].doan': ['Nâng cao ', { chu: 'chất lượng', nghieng: true }, ' soạn thảo văn bản.'] } },
      { tree: { role: 'nguoi-soan', text: { italic: true } } },
    ],
  },
});
