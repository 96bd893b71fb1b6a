import type { Role } from '../../core/role.ts';
import { LOAI } from '../../catalog/loai.ts';
import { thuong } from '../../core/text.ts';
import { type AnnexMention, annexMentions, annexNumber, attachedOf } from '../kit/annexes.ts';
import { leafAt, printedOf } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

const KEM_THEO_NAY = /(?<!phụ lục [^.;:]{0,40})kèm theo ([A-Za-zÀ-ỹ ]{2,20}?) này(?![A-Za-zÀ-ỹ])/iu;

const PHU_LUC: readonly Role[] = ['phu-luc', 'tieu-de-phu-luc'];

/** Annexes of which the text speaks and which are not there. */
export default defineRule<{ readonly chu: string; readonly co: number }>({
  id: 'phu-luc/nhac-ma-khong-co',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Phụ lục được nhắc tới có trong văn bản', en: 'Annexes that the text mentions are there' },
  why: {
    vi: 'Chữ «Phụ lục II kèm theo Kế hoạch này» được đối chiếu với phụ lục in ra. Chỗ không ghi rõ là phụ lục của văn bản này nhẹ hơn một bậc, và không bị xét khi cùng đoạn có nhắc văn bản khác. Tệp (DOCX, PDF) không kèm phụ lục nào thì phụ lục thường ở tệp riêng, nên chỉ lưu ý.',
    en: 'Words such as “Phụ lục II kèm theo Kế hoạch này” are held against the annexes that are printed. Where it is not said that the annex is this document’s, the finding weighs one step less, and there is none where the paragraph names another document. Annexes of a file that has none usually are files of their own: that is information.',
  },
  mayErr: { vi: 'Phụ lục có thể là một tệp riêng.', en: 'The annex may be a file of its own.' },
  loai: ['nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-cao', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'du-an', 'bao-cao', 'to-trinh', 'cong-dien', 'cong-van'],
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const co = attachedOf(s);
    const mentions = annexMentions(s).filter(({ nhan }) => !nhan);
    const labels = [...co.map(({ so }) => so), ...annexMentions(s).flatMap(({ nhan, chu }) => (nhan ? [chu.replace(/^phụ lục\s*(?:số )?/iu, '')] : []))];
    const said = new Set<string>();
    for (const mention of mentions) {
      const { at, start, chu, ve } = mention;
      if (!meant(mention) || there(mention, labels) || said.has(thuong(chu))) continue;
      said.add(thuong(chu));
      yield { path: leafAt(at, start), data: { chu, co: co.length }, actual: chu, absent: PHU_LUC, doubt: inOtherFile(s, co.length) || (ve === 'khong-ro' && (co.length === 0 || mention.so.length === 0)) };
    }
    if (co.length === 0 && s.loai !== 'cong-van') yield* issuedWith(s);
  },
  message: ({ chu, co }) => ({ vi: `Nội dung nhắc «${chu}» mà văn bản ${co === 0 ? 'không kèm gì' : `chỉ kèm ${co}`}; cần kèm theo, hoặc bỏ chỗ nhắc`, en: `The text mentions “${chu}”, but ${co === 0 ? 'nothing is attached' : `only ${co} are attached`}; attach it, or take the mention away` }),
  examples: {
    wrong: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ (phụ lục kèm theo).' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ của các sở, ngành được ban hành kèm theo Kế hoạch này.' } },
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại Phụ lục I, Phụ lục II.', phuLuc: [{ noiDung: ['Tập huấn.'] }, { noiDung: ['Kiểm tra.'] }] }, set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại Phụ lục I, Phụ lục II, Phụ lục III.' } },
    ],
    right: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại Phụ lục I Kế hoạch này.', phuLuc: [{ noiDung: ['Tập huấn.'] }] } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Trình bày theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành rà soát phụ lục của từng hồ sơ.' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Dự thảo Quy chế được gửi kèm theo Công văn này.' } },
    ],
  },
});

/** A file without any annex: they usually are files of their own. */
const inOtherFile = ({ seen }: Subject, attached: number): boolean => seen !== undefined && !seen.own && attached === 0;

/** Is an annex of this document meant: by the words after it, or by a number or “kèm theo” where no other document is named? */
function meant({ at, start, chu, so, ve, coVanBan }: AnnexMention): boolean {
  if (ve !== 'khong-ro') return ve === 'van-ban-nay';
  return !coVanBan && (so.length > 0 || /^ (?:được )?(?:đính |gửi )?kèm(?: theo)?(?![A-Za-zÀ-ỹ])/u.test(at.text.slice(start + chu.length, start + chu.length + 40)));
}

/** Is the annex that is meant there? One that stands alone has no number and may be called I. */
function there({ so }: AnnexMention, labels: readonly string[]): boolean {
  if (labels.length === 0) return false;
  const numbers = labels.flatMap((label) => annexNumber(label) ?? (labels.length === 1 ? [1] : []));
  return so.every((n) => numbers.includes(n)) || numbers.length === 0;
}

/** `ban hành kèm theo Kế hoạch này`. */
function* issuedWith(s: Subject) {
  if (s.loai === undefined || s.loai === 'de-cuong-bao-cao') return;
  for (const at of printedOf(s)) {
    const found = KEM_THEO_NAY.exec(at.text);
    if (found !== null && thuong(found[1] ?? '') === thuong(LOAI[s.loai].ten)) yield { path: leafAt(at, found.index), data: { chu: found[0], co: 0 }, absent: PHU_LUC, actual: found[0], doubt: inOtherFile(s, 0) };
  }
}
