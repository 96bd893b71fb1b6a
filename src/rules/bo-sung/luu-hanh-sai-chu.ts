import { nd30 } from '../../core/clause.ts';
import { gon, hoa } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const DUNG = ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'];
/** By the law on State secrets. */
const BI_MAT = ['TÀI LIỆU THU HỒI'];

/** A circulation note in other words than the decree's. */
export default defineRule<{ readonly chu: string }>({
  id: 'bo-sung/luu-hanh-sai-chu',
  since: '0.2.0',
  basis: nd30('PL I·I·III·2c'),
  covers: ['U-04'],
  title: { vi: 'Chỉ dẫn lưu hành là XEM XONG TRẢ LẠI hoặc LƯU HÀNH NỘI BỘ', en: 'A circulation note is XEM XONG TRẢ LẠI or LƯU HÀNH NỘI BỘ' },
  why: { vi: 'Nghị định kể hai chỉ dẫn; «tài liệu thu hồi» theo luật về bí mật nhà nước nên không xét. Hoa thường có quy tắc trình bày.', en: 'The decree has two notes; “tài liệu thu hồi” follows the law on State secrets and is not judged. Case belongs to the rules on layout.' },
  mayErr: { vi: 'Nghị định kể hai chỉ dẫn làm loại thường gặp; cơ quan có thể có chỉ dẫn khác.', en: 'The decree names two notes; an agency may have others.' },
  applies: hasPrinted('luu-hanh'),
  *check(s) {
    for (const p of printedAs(s, 'luu-hanh')) {
      const chu = hoa(gon(p.text));
      if (!DUNG.includes(chu) && !BI_MAT.includes(chu)) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: DUNG };
    }
  },
  message: ({ chu }) => ({ vi: `Chỉ dẫn lưu hành «${chu}»; cần ${DUNG.join(' hoặc ')}`, en: `The circulation note reads “${chu}”; needed: ${DUNG.join(' or ')}` }),
  examples: {
    wrong: [{ given: { luuHanh: 'luu-hanh-noi-bo' }, tree: { role: 'luu-hanh', replace: ['LƯU HÀNH NỘI BỘ', 'CHỈ LƯU HÀNH TRONG CƠ QUAN'] } }],
    right: [{ set: { luuHanh: 'xem-xong-tra-lai' } }, { base: 'cong-van', set: { luuHanh: 'luu-hanh-noi-bo' } }],
  },
});
