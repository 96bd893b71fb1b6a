import { mau } from '../../core/clause.ts';
import { annexMentions, attachedOf } from '../kit/annexes.ts';
import { mentionsAttachment } from '../kit/attachment-words.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Attached sheets of which the text does not speak. */
export default defineRule<{ readonly to: string }>({
  id: 'phu-luc/to-kem-theo-khong-nhac-den',
  since: '0.2.0',
  basis: mau('M1.3'),
  covers: ['L-01'],
  title: { vi: 'Văn bản có nhắc tới tờ kèm theo', en: 'The text mentions the sheet that is attached to it' },
  why: { vi: 'Mẫu 1.3 nêu trong nội dung văn bản được ban hành kèm theo; Nghị định chỉ đòi điều ấy với phụ lục. Chữ «kèm», «đề cương», «phụ lục», «mẫu» trong nội dung chính đều được coi là nhắc tới.', en: 'Sample 1.3 names in its text what is issued with it; the decree asks this for annexes only. “kèm”, “đề cương”, “phụ lục” and “mẫu” in the main text all count.' },
  mayErr: { vi: 'Văn bản có thể gọi tờ kèm theo bằng tên khác.', en: 'The text may call the sheet by another name.' },
  applies: (s) => s.tree === undefined || attachedOf(s).some(({ label }) => label === undefined),
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    if (mentionsAttachment(s) || annexMentions(s).some(({ at, ve }) => at.section === 0 && ve !== 'khac')) return;
    for (const { label, head } of attachedOf(s)) {
      const [first] = head;
      if (label === undefined && first !== undefined) yield { path: first.path.slice(0, 2), data: { to: first.text }, actual: first.text, absent: ['doan'] };
    }
  },
  message: ({ to }) => ({ vi: `Nội dung không nhắc tới tờ kèm theo «${to}»; mẫu có nhắc`, en: `The text does not mention the attached sheet “${to}”; the sample does` }),
  examples: {
    wrong: [{ given: { 'noiDung[3].noiDung[0].doan': 'Sở Nội vụ hướng dẫn báo cáo (theo đề cương kèm theo).', kemTheo: [{ vanBan: { loai: 'de-cuong-bao-cao', noiDung: [{ cap: 'muc', tieuDe: 'Kết quả' }, { cap: 'muc', tieuDe: 'Kiến nghị' }] } }] }, set: { 'noiDung[3].noiDung[0].doan': 'Sở Nội vụ hướng dẫn báo cáo.' } }],
    right: [{ set: { 'noiDung[3].noiDung[0].doan': 'Sở Nội vụ hướng dẫn báo cáo (đề cương báo cáo kèm theo).', kemTheo: [{ vanBan: { loai: 'de-cuong-bao-cao', noiDung: [{ cap: 'muc', tieuDe: 'Kết quả' }, { cap: 'muc', tieuDe: 'Kiến nghị' }] } }] } }],
  },
});
