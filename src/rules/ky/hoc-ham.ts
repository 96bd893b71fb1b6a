import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, type KhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, unchecked } from '../rule.ts';

const TAT = String.raw`(?:GS|PGS|TSKH|TS|Th\.?[Ss]|THS|CN|KS|KTS|BS|BSCK|DS|LS|CV|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)(?:CK ?I{1,2})?\.?`;
const DU = '(?:phó )?giáo sư|viện sĩ|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|cử nhân|kỹ sư|kiến trúc sư|bác sĩ|bác sỹ|dược sĩ|luật sư|nhà giáo (?:nhân dân|ưu tú)|nghệ sĩ (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú)|anh hùng(?: lao động)?';
const HAM = '(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)';
const TRUOC_TEN = [new RegExp(String.raw`^${TAT}(?=[ .,])[ .,]{0,3}`, 'u'), new RegExp(String.raw`^(?:${DU}|${HAM})(?=[ .,])[ .,]{0,3}`, 'iu')];
const QUAN_HAM = new RegExp(String.raw`^${HAM}(?![A-Za-zÀ-ỹ])`, 'iu');
/** Bodies where the head of the sector lays down what stands before the name. */
const RIENG = /(?<![A-Za-zÀ-ỹ])(?:quốc phòng|quân|quân sự|quân khu|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|binh đoàn|tổng tham mưu|công an|cảnh sát|an ninh|trại giam|biên phòng|tư lệnh|chỉ huy|trường|đại học|học viện|giáo dục|bệnh viện|y tế|trạm y|viện|khoa học)(?![A-Za-zÀ-ỹ])/u;
/** Administrative bodies: the field in their name makes them no school, hospital or institute. */
const HANH_CHINH = /^(?:sở|phòng(?! khám| thí nghiệm)|bộ(?! môn)|(?:chủ tịch )?(?:ủy ban|hội đồng) nhân dân)(?![A-Za-zÀ-ỹ])/u;
const VU_TRANG = /(?<![A-Za-zÀ-ỹ])(?:quốc phòng|quân|quân sự|công an|cảnh sát|an ninh|biên phòng|tư lệnh|chỉ huy)(?![A-Za-zÀ-ỹ])/u;
const NGANH = unchecked('lực lượng vũ trang, giáo dục, y tế, khoa học theo quy định của ngành', 'armed forces, education, health and science follow rules of their sector');

/** Degrees and honours before a signer's name. */
export default defineRule<{ readonly danh: string; readonly ten: string }>({
  id: 'ky/hoc-ham',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7c'),
  covers: ['K-11'],
  title: { vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu', en: 'No degree, academic or honorary title stands before the signer’s name' },
  why: {
    vi: 'Nghị định chỉ để ngỏ cho lực lượng vũ trang, tổ chức sự nghiệp giáo dục, y tế, khoa học theo quy định của ngành: cơ quan như vậy không xét. Bộ, sở, phòng, Ủy ban nhân dân là cơ quan hành chính, dù tên có «y tế», «khoa học». Câu cấm không nêu quân hàm, nên quân hàm ở cơ quan khác chỉ là điều đáng ngờ.',
    en: 'The decree leaves it open only for the armed forces and for units of education, health and science by rules of their sector: such bodies are not judged. Ministries, sở, phòng and People’s Committees are administrative, even with “y tế” or “khoa học” in their names. The ban does not name military ranks, so a rank elsewhere is only doubtful.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const p = block.hoTen;
      const danh = p === undefined ? '' : truocTen(p.text.trim());
      if (p === undefined || danh === '') continue;
      yield laNganhRieng(block) ? NGANH : { path: leafAt(p, 0), data: { danh, ten: p.text }, actual: p.text, ...(QUAN_HAM.test(danh) ? { doubt: true } : {}) };
    }
  },
  message: ({ danh, ten }) => ({ vi: `Họ tên người ký «${ten}» có «${danh}»; cần bỏ «${danh}»`, en: `The signer’s name “${ten}” has “${danh}”; needed: the name alone` }),
  examples: {
    wrong: [{ set: { 'ky.hoTen': 'TS. Trần Văn An' } }, { set: { 'ky.hoTen': 'PGS.TS Trần Văn An' } }, { set: { 'ky.hoTen': 'Thạc sĩ Trần Văn An' } }, { set: { 'ky.hoTen': 'Đại tá Trần Văn An' } }, { base: 'cong-van', set: { 'ky.hoTen': 'ThS. Trần Thị Hoa' } }],
    right: [{ base: 'cong-van', set: { coQuan: { chuQuan: 'Sư đoàn 395', ten: 'Trung đoàn 43', vietTat: 'TĐ' }, ky: { chucVu: 'Trung đoàn trưởng', hoTen: 'Trung tá Trần Văn An' }, diaDanh: 'Ninh Bình', noiDung: ['Trung đoàn 43 đề nghị các cơ quan góp ý dự thảo.'] } }, { base: 'cong-van', set: { coQuan: { chuQuan: 'Sở Y tế', ten: 'Bệnh viện Đa khoa tỉnh Ninh Bình', vietTat: 'BVĐK' }, 'ky.hoTen': 'BS. Trần Thị Hoa' } }, { base: 'cong-van', set: { coQuan: { chuQuan: 'Sở Khoa học và Công nghệ', ten: 'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng', vietTat: 'TTKT' }, 'ky.hoTen': 'ThS. Trần Thị Hoa' } }, { set: { 'ky.hoTen': 'Tiến Thị Sĩ' } }],
  },
});

/** All that stands before the name: `PGS.TS. `, a rank and a degree. */
function truocTen(text: string): string {
  let at = 0;
  for (let found: string | undefined = ''; found !== undefined; at += found?.length ?? 0) found = TRUOC_TEN.map((words) => words.exec(text.slice(at))?.[0]).find((one) => one !== undefined);
  return text.slice(0, at).trim();
}

/** Of an administrative body only the armed forces are left to their own rules; units under a sở keep what their parent’s field allows. */
function laNganhRieng({ coQuan, chuQuan }: KhoiKy): boolean {
  if (coQuan === undefined) return true;
  const own = tenDay(coQuan.text);
  return [own, ...chuQuan.map(({ text }) => tenDay(text))].some((name) => (HANH_CHINH.test(own) && HANH_CHINH.test(name) ? VU_TRANG : RIENG).test(name));
}
