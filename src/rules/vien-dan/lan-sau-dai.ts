import { nd30 } from '../../core/clause.ts';
import { isFull, isLaw } from '../kit/full-mention.ts';
import { type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dan: string;
  readonly dai: string;
}

/** A later mention that repeats date and issuer. */
export default defineRule<Data>({
  id: 'vien-dan/lan-sau-dai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6b'),
  covers: ['V-03'],
  title: { vi: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu', en: 'From its second mention a document is cited by type, number and symbol only' },
  why: {
    vi: 'Xét lần sau có ghi lại ngày, trong cùng phần chính hoặc cùng phụ lục với lần đã ghi đủ; phụ lục, tờ kèm theo có thể ghi đủ lại một lần vì thường được tách ra. Hai văn bản trùng số, khác ngày thì vẫn cần ngày.',
    en: 'A later mention that repeats the date is judged, within the main text or one annex; an annex may give the full form once more, since it travels alone. Two documents of one number and different dates keep their dates.',
  },
  mayErr: { vi: 'Có chỗ ghi lại ngày để phân biệt với văn bản trùng số không được nêu trong bài.', en: 'A date may be repeated to tell a document from another of the same number that the text does not name.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 1),
  *check(s) {
    const first = new Map<string, Mention>();
    const dates = new Map<string, Set<string>>();
    for (const { khoa, ngay } of mentionsOf(s)) if (ngay !== undefined) dates.set(khoa, (dates.get(khoa) ?? new Set()).add(ngay));
    for (const m of mentionsOf(s)) {
      const key = `${m.at.section} ${m.khoa}`;
      const known = first.get(key);
      if (known === undefined && isFull(m) && !m.trongNgoacKep) first.set(key, m);
      if (known === undefined || m.ngay === undefined || !isJudged(m) || (dates.get(m.khoa)?.size ?? 0) > 1) continue;
      yield {
        path: leafAt(m.at, m.start),
        data: { dan: `${m.loai} số ${m.soKyHieu}`, dai: m.at.text.slice(m.soAt + m.soKyHieu.length, m.end).trim() },
        actual: m.at.text.slice(m.start, m.end),
        expected: `${m.loai} số ${m.soKyHieu}`,
        related: [{ path: leafAt(known.at, known.start), message: { vi: 'đã ghi đủ ở đây', en: 'given in full here' } }],
      };
    }
  },
  message: ({ dan, dai }) => ({ vi: `Viện dẫn lần sau «${dan} ${dai}»; cần «${dan}»`, en: `Later mention “${dan} ${dai}”; needed: “${dan}”` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP của Chính phủ.' } },
      { set: { phuLuc: [{ tieuDe: 'Nội dung tập huấn', noiDung: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'] }], 'noiDung[1].noiDung[0].doan': 'Tổ chức tập huấn theo Phụ lục kèm theo Kế hoạch này.' } },
      { set: { 'canCu[2]': 'Căn cứ Thông tư số 05/2025/TT-BNV ngày 10 tháng 5 năm 2025 của Bộ trưởng Bộ Nội vụ hướng dẫn Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư' } },
    ],
  },
});

const isJudged = (m: Mention): boolean => m.chinh && m.at.role !== 'can-cu' && !m.trongTen && !m.trongNgoacKep && !m.noiDuoi && !isLaw(m);
