import { TAP_THE } from '../../catalog/tap-the.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { cungNoi } from '../kit/mo-dau.ts';
import { leafAt } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly tm: string;
  readonly coQuan: string;
}
const tapThe = (name: string): string | undefined => TAP_THE.find(({ ten }) => batDauBang(name, ten))?.ten;
/** `sở`, `bộ` …: bodies of the State that are certainly not the collective named. */
const CO_QUAN_RIENG = /^(?:sở|bộ|cục|chi cục|tổng cục|phòng) /u;

/** What stands after TM. is another body than the one that issues. */
export default defineRule<Data>({
  id: 'ky/tm-khac-co-quan',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['K-01', 'BU-6.2'],
  title: { vi: 'Tập thể sau TM. là của cơ quan ban hành', en: 'The collective after TM. is that of the issuing agency' },
  why: {
    vi: 'Chỉ đối chiếu Ủy ban nhân dân, Hội đồng nhân dân, Chính phủ, Đoàn đại biểu Quốc hội với cơ quan ban hành ở ô 2: khác loại, hoặc khác địa danh. Ban Thường trực, Hội đồng, Ban Chỉ đạo và tập thể lãnh đạo khác không xét.',
    en: 'Only people’s committees, people’s councils, the Government and delegations are held against the issuing agency: another kind, or another place. Standing boards, councils and other leading collectives are not judged.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const tm = dongQuyen(block, 'TM');
      if (tm === undefined || block.coQuan === undefined || !differ(tenDay(tm.ten), tenDay(block.coQuan.text))) continue;
      const related = [{ path: leafAt(block.coQuan, 0), message: { vi: `cơ quan ban hành là «${block.coQuan.text}»`, en: `the issuing agency is “${block.coQuan.text}”` } }];
      yield { path: leafAt(tm.at, tm.at.text.length - 1), data: { tm: tm.at.text, coQuan: block.coQuan.text }, actual: tm.at.text, expected: block.coQuan.text, related };
    }
  },
  message: ({ tm, coQuan }) => ({ vi: `Khối ký ghi «${tm}» mà cơ quan ban hành là «${coQuan}»; cần cùng một cơ quan`, en: `The signature has “${tm}” though the issuing agency is “${coQuan}”; needed: the same body` }),
  examples: {
    wrong: [{ set: { 'ky.thayMat': 'Hội đồng nhân dân' } }, { set: { 'ky.thayMat': 'Ủy ban nhân dân tỉnh Lào Cai' } }, { base: 'cong-van', set: { ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }],
    right: [{ set: { 'ky.thayMat': 'Uỷ ban nhân dân tỉnh Ninh Bình' } }, { set: { 'ky.thayMat': 'UBND tỉnh' } }],
  },
});

function differ(tm: string, issuer: string): boolean {
  const [one, other] = [tapThe(tm), tapThe(issuer)];
  if (one === undefined) return false;
  if (other === undefined) return CO_QUAN_RIENG.test(issuer);
  if (one !== other) return !one.endsWith(other);
  return !cungNoi(tm.slice(one.length).trim(), issuer.slice(other.length).trim());
}
