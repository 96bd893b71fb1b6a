import { thongLe } from '../../core/clause.ts';
import { combiningIn } from '../../core/combining.ts';
import { unchecked, defineRule } from '../rule.ts';

/** Letters and marks stored apart. */
export default defineRule<{ readonly so: number; readonly chu: string }>({
  id: 'ky-tu/to-hop',
  since: '0.2.0',
  basis: thongLe('Unicode NFC'),
  covers: ['P-05'],
  title: { vi: 'Chữ có dấu lưu ở dạng dựng sẵn (NFC)', en: 'Letters with marks are stored composed (NFC)' },
  why: {
    vi: 'TCVN 6909 có cả dạng dựng sẵn và dạng tổ hợp, không bắt buộc dạng nào; dạng dựng sẵn thì tìm kiếm và đối chiếu không sót. Xét trong văn bản nguồn; nội dung khi đọc đã được đưa về dựng sẵn, in ra không khác.',
    en: 'TCVN 6909 has composed and combining forms and prefers neither; composed letters are found by every search. Judged in the source; what is read is composed anyway and prints the same.',
  },
  *check({ source }) {
    if (source === undefined) {
      yield unchecked('không có văn bản nguồn', 'there is no source text');
      return;
    }
    const all = combiningIn(source);
    const [first] = all;
    if (first !== undefined) yield { path: [], data: { so: all.length, chu: first }, actual: first, expected: first.normalize('NFC') };
  },
  message: ({ so, chu }) => ({ vi: `Chữ tổ hợp «${chu}» (${so} chỗ trong tệp); cần dạng dựng sẵn «${chu.normalize('NFC')}» (NFC)`, en: `Combining letter “${chu}” (${so} in the file); needed: the composed “${chu.normalize('NFC')}” (NFC)` }),
  examples: {
    wrong: [{ source: ['Công tác văn thư', 'Công tác văn thư'.normalize('NFD')] }],
    right: [{ source: ['Công tác văn thư', 'Công tác văn thư'] }],
  },
});
