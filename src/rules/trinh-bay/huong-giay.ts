import { nd30 } from '../../core/clause.ts';
import type { Section } from '../../layout/tree.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Does a section hold what may need a page that is turned? */
const isWide = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'table' || kind === 'picture');
const isAnnex = ({ blocks }: Section): boolean => blocks.some((block) => block.kind === 'paragraph' && block.role === 'phu-luc');

/** A landscape document without a table. */
export default defineRule<null>({
  id: 'trinh-bay/huong-giay',
  since: '0.2.0',
  basis: nd30('PL I·I·I·2'),
  covers: ['P-02'],
  needs: ['kho-giay'],
  title: { vi: 'Văn bản in theo chiều dọc, trừ khi có bảng, biểu', en: 'Documents stand upright, unless they hold tables' },
  why: { vi: 'Chiều ngang chỉ dành cho văn bản có bảng, biểu không tách thành phụ lục riêng. Phụ lục in ngang không xét; hình cũng được coi là biểu.', en: 'Landscape is for documents whose tables are not split off into annexes. Annexes are not judged, and images count as tables.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const section of s.tree?.sections ?? []) {
      const { width, height } = section.page;
      if (width <= height || isWide(section) || isAnnex(section) || (s.seen !== undefined && s.tree?.sections.some(isWide) === true)) continue;
      yield { path: section.path, data: null, actual: 'landscape', expected: 'portrait' };
    }
  },
  message: () => ({ vi: 'Hướng giấy «ngang» ở văn bản không có bảng, biểu; cần dọc', en: 'Paper direction “landscape” of a document without tables; needed: portrait' }),
  examples: {
    wrong: [{ tree: { page: { width: 841.9, height: 595.3, landscape: true } } }, { base: 'cong-van', tree: { page: { width: 841.9, height: 595.3, landscape: true } } }],
    right: [
      { set: { phuLuc: [{ tieuDe: 'Biểu tổng hợp', huong: 'ngang', noiDung: ['Một.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch và Phụ lục kèm theo như sau:' } },
      { set: { 'noiDung[1].noiDung[2]': { bang: { tieuDe: [['Số TT', 'Việc']], hang: [['1', 'Tập huấn']] } } }, tree: { page: { width: 841.9, height: 595.3, landscape: true } } },
    ],
  },
});
