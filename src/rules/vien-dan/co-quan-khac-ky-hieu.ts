import { BO, boTheoMa } from '../../catalog/don-vi/bo.ts';
import { fold } from '../../core/fold.ts';
import { once } from '../../core/once.ts';
import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dan: string;
  readonly coQuan: string;
  readonly can: string;
}

/** Ministries that were neither made nor ended, so that no successor may be named; conclusions of the Prime Minister bear the code of his office. */
const BO_BEN = once(() => BO().filter(({ tu, den, ma }) => tu === undefined && den === undefined && !ma.includes('VPCP')));
const TEN_BO = once(() => new Map(BO_BEN().map(({ ten }) => [fold(ten), ten] as const)));

/** Another issuer in a citation than the one whose code stands in its symbol. */
export default defineRule<Data>({
  id: 'vien-dan/co-quan-khac-ky-hieu',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['BU-8', 'BU-1.1'],
  title: { vi: 'Cơ quan ban hành được dẫn là cơ quan trong ký hiệu', en: 'The issuer of a cited document is the one in its symbol' },
  why: {
    vi: '«CP» là Chính phủ, «TTg» là Thủ tướng Chính phủ, «QH15» là Quốc hội, «UBTVQH15» là Ủy ban Thường vụ Quốc hội, «BNV» là Bộ Nội vụ. Chỉ xét các cơ quan ấy và các bộ không đổi tên; văn bản liên tịch và danh sách nhiều số không xét.',
    en: '“CP” is the Government, “TTg” the Prime Minister, “QH15” the National Assembly, “UBTVQH15” its Standing Committee, “BNV” Bộ Nội vụ. Judged for these and for ministries that kept their names; joint documents and lists of numbers are not.',
  },
  mayErr: { vi: 'Tên cơ quan có thể thuộc về văn bản khác trong câu.', en: 'The agency may belong to another document of the sentence.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const [said, can] = m.coQuan === undefined || m.noiDuoi || m.trongDanhSach ? [] : [issuerOf(m.coQuan), ownerOf(m)];
      if (said !== undefined && can !== undefined && said !== can) yield { path: leafAt(m.at, m.start), data: { dan: `${m.loai} số ${m.soKyHieu}`, coQuan: m.coQuan ?? '', can }, actual: m.at.text.slice(m.start, m.end), expected: can };
    }
  },
  message: ({ dan, coQuan, can }) => ({ vi: `Viện dẫn «${dan}» ghi của «${coQuan}»; theo ký hiệu cần «${can}»`, en: `Citation “${dan}” names “${coQuan}” as issuer; by its symbol needed: “${can}”` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-TTg ngày 02 tháng 01 năm 2025 của Chính phủ về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Nghị quyết số 45/NQ-CP ngày 02 tháng 01 năm 2025 của Quốc hội về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 02 tháng 01 năm 2025 của Bộ Tài chính về công tác lưu trữ.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-TTg ngày 02 tháng 01 năm 2025 của Thủ tướng Chính phủ về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 02 tháng 01 năm 2025 của Bộ trưởng Bộ Nội vụ về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Thông báo số 45/TB-VPCP ngày 02 tháng 01 năm 2025 của Văn phòng Chính phủ về công tác lưu trữ.' } },
    ],
  },
});

const CHINH_PHU = 'Chính phủ';
const THU_TUONG = 'Thủ tướng Chính phủ';
const QUOC_HOI = 'Quốc hội';
const UBTVQH = 'Ủy ban Thường vụ Quốc hội';

/** Which of the known issuers a citation names. */
function issuerOf(coQuan: string): string | undefined {
  const name = fold(coQuan).trim();
  if (/^chính phủ$/u.test(name)) return CHINH_PHU;
  if (/^thủ tướng(?: chính phủ)?$/u.test(name)) return THU_TUONG;
  if (/^quốc hội(?: khóa [a-z]{1,5})?$/u.test(name)) return QUOC_HOI;
  if (/^ủy ban thường vụ quốc hội/u.test(name)) return UBTVQH;
  return TEN_BO().get(name.replace(/^bộ trưởng (?=bộ )/u, ''));
}

/** Whose code stands in a symbol. */
function ownerOf({ loai, soKyHieu }: Mention): string | undefined {
  const symbol = docKyHieuDan(soKyHieu);
  if (symbol === undefined || symbol.dang || symbol.nhom.some((group) => /^(?:TTLT|NQLT|VBHN)/u.test(group))) return undefined;
  const last = symbol.nhom.at(-1) ?? '';
  if (symbol.nhom.includes('TTg')) return THU_TUONG;
  if (last === 'CP') return CHINH_PHU;
  if (/^QH\d{1,2}$/u.test(last)) return QUOC_HOI;
  if (/^UBTVQH\d{1,2}$/u.test(last)) return UBTVQH;
  const bo = boTheoMa(thuong(loai) === 'công văn' ? (symbol.nhom[0] ?? '') : last);
  return bo !== undefined && BO_BEN().includes(bo) ? bo.ten : undefined;
}
