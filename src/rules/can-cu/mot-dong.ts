import { nd30 } from '../../core/clause.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** A law and the act that amends it are one basis: the law as it now stands. */
const SUA_DOI = String.raw`(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định)(?: số [^\s;]{1,40}(?: (?:của|ngày) [^;]{4,80}?)?(?: về(?: việc)?)?)? (?:[Ss]ửa đổi|điều chỉnh(?:, bổ sung)? (?:một số|nội dung|khoản|điểm|Điều))`;
const HAI = new RegExp(String.raw`; {0,2}(?!${SUA_DOI})(?=(?:[Cc]ăn cứ|[Tt]hực hiện|[Tt]heo|[Xx]ét|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn)(?![A-Za-zÀ-ỹ]))`, 'u');

/** Two căn cứ on one line. */
export default defineRule<{ readonly sau: string }>({
  id: 'can-cu/mot-dong',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6a'),
  covers: ['C-03'],
  title: { vi: 'Mỗi căn cứ ở một dòng riêng', en: 'Each legal basis stands on a line of its own' },
  why: { vi: 'Dấu «;» giữa dòng, theo sau là từ mở một căn cứ khác, cho thấy hai căn cứ chung một dòng. Văn bản sửa đổi ghi liền sau văn bản được sửa không bị xét.', en: 'A “;” in a line with the opening word of another basis behind it shows two bases on one line. An amending act right behind the act it amends is not judged.' },
  applies: (s) => printedAs(s, 'can-cu').length > 0,
  *check(s) {
    for (const p of printedAs(s, 'can-cu')) {
      const found = HAI.exec(p.text);
      if (found === null) continue;
      const sau = p.text.slice(found.index + found[0].length, found.index + found[0].length + 60);
      yield { path: leafAt(p, found.index), data: { sau }, actual: p.text };
    }
  },
  message: ({ sau }) => ({ vi: `Căn cứ «${sau}…» đứng chung dòng với căn cứ trước; cần một dòng riêng`, en: `The legal basis “${sau}…” shares the line of the one before; needed: a line of its own` }),
  examples: {
    wrong: [
      { set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; Nghị định số 75/2024/NĐ-CP ngày 30 tháng 6 năm 2024 của Chính phủ về điều chỉnh lương hưu' } },
      { set: { canCu: ['Căn cứ Luật Lưu trữ; Luật Giao dịch điện tử', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'] } },
    ],
    right: [
      { set: { 'canCu[0]': 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam ngày 27 tháng 6 năm 2025' } },
      { set: { 'canCu[1]': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; Nghị định số 99/2024/NĐ-CP ngày 06 tháng 4 năm 2024 của Chính phủ về điều chỉnh một số điều của Nghị định số 30/2020/NĐ-CP' } },
      { set: { 'canCu[2]': 'Theo đề nghị của Giám đốc Sở Nội vụ; ý kiến của Giám đốc Sở Tài chính' } },
    ],
  },
});
