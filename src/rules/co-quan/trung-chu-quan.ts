import { leafAt, printedAs } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** The same name as parent and as issuer. */
export default defineRule<{ readonly ten: string }>({
  id: 'co-quan/trung-chu-quan',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['A-02'],
  title: { vi: 'Cơ quan chủ quản khác cơ quan ban hành', en: 'The parent agency is another than the issuing agency' },
  why: { vi: 'Không cơ quan nào là chủ quản của chính mình. So tên không kể hoa thường, cách đặt dấu thanh và chữ viết tắt.', en: 'No agency is its own parent. Names are compared whatever their case, tone placement and shortening.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'co-quan-chu-quan').length > 0),
  *check(s) {
    const issuers = printedAs(s, 'co-quan-ban-hanh');
    for (const p of printedAs(s, 'co-quan-chu-quan')) {
      const same = issuers.find((one) => one.section === p.section && tenDay(one.text) === tenDay(p.text));
      if (same !== undefined) yield { path: leafAt(p, 0), data: { ten: p.text }, actual: p.text, related: [{ path: leafAt(same, 0), message: { vi: `cơ quan ban hành cũng là «${same.text}»`, en: `the issuing agency is “${same.text}” too` } }] };
    }
  },
  message: ({ ten }) => ({ vi: `«${ten}» là cả cơ quan chủ quản lẫn cơ quan ban hành; cần bỏ một chỗ hoặc ghi đúng cơ quan cấp trên`, en: `“${ten}” is both parent and issuing agency; needed: one of them, or the true parent` }),
  examples: { wrong: [{ base: 'cong-van', set: { 'coQuan.chuQuan': 'Sở Khoa học và Công nghệ' } }], right: [{ base: 'cong-van' }] },
});
