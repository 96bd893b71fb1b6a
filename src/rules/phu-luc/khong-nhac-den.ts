import { nd30 } from '../../core/clause.ts';
import { type Annex, annexesOf, annexMentions, annexNumber } from '../kit/annexes.ts';
import { mentionsAttachment } from '../kit/attachment-words.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Annexes of which the text does not speak. */
export default defineRule<{ readonly phuLuc: string }>({
  id: 'phu-luc/khong-nhac-den',
  since: '0.2.0',
  basis: nd30('PL I·I·III·1a'),
  covers: ['L-01'],
  title: { vi: 'Văn bản có chỉ dẫn về phụ lục kèm theo', en: 'The text mentions its annexes' },
  why: {
    vi: 'Nghị định đòi trong văn bản có chỉ dẫn về phụ lục. Chữ «phụ lục», «kèm», «biểu», «mẫu» trong nội dung chính đều được coi là chỉ dẫn, trừ khi là của văn bản khác. Khi nội dung chỉ nêu một số phụ lục theo số, phụ lục còn lại được nhắc ở mức nhẹ hơn.',
    en: 'The decree asks for a mention in the text. “phụ lục”, “kèm”, “biểu” and “mẫu” in the main text all count, unless they are another document’s. Where the text names only some of the annexes by number, the others weigh one step less.',
  },
  applies: (s) => s.tree === undefined || annexesOf(s).length > 0,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const all = annexMentions(s).filter(({ nhan }) => !nhan);
    const mentions = all.filter(({ at, ve }) => at.section === 0 && ve !== 'khac');
    const [first, ...rest] = annexesOf(s);
    if (mentions.length === 0 && first !== undefined && !mentionsAttachment(s)) yield { ...hit(first), doubt: all.some(({ at }) => at.section === 0) };
    if (mentions.length === 0 || mentions.some(({ so }) => so.length === 0)) return;
    const named = new Set(all.flatMap(({ so, ve }) => (ve === 'khac' ? [] : so)));
    for (const annex of first === undefined || rest.length === 0 ? [] : [first, ...rest]) {
      const n = annexNumber(annex.so);
      if (n !== undefined && !named.has(n)) yield { ...hit(annex), doubt: true };
    }
  },
  message: ({ phuLuc }) => ({ vi: `Nội dung không nhắc tới «${phuLuc}»; cần chỉ dẫn về phụ lục`, en: `The text does not mention “${phuLuc}”; needed: a reference to it` }),
  examples: {
    wrong: [
      { set: { phuLuc: [{ tieuDe: 'Danh mục nhiệm vụ', noiDung: ['Tập huấn công chức cấp xã.'] }] } },
      { given: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này.', phuLuc: [{ noiDung: ['Tập huấn công chức cấp xã.'] }, { noiDung: ['Kiểm tra.'] }] }, set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Phụ lục I kèm theo Kế hoạch này.' } },
    ],
    right: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn công chức cấp xã.'] }] } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ (có danh mục kèm theo).', phuLuc: [{ noiDung: ['Tập huấn công chức cấp xã.'] }] } },
      { set: { 'noiDung[3].noiDung[1].doan': [{ thamChieu: 'nv' }, ' nêu nhiệm vụ của các sở, ngành.'], phuLuc: [{ id: 'nv', noiDung: ['Tập huấn công chức cấp xã.'] }] } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện các Phụ lục I đến III.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }, { noiDung: ['Khen thưởng.'] }] } },
    ],
  },
});

const hit = ({ label }: Annex) => ({ path: label.path, data: { phuLuc: label.marker }, actual: label.marker, absent: ['doan'] as const });
