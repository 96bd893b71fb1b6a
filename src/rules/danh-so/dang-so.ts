import { thuong } from '../../core/text.ts';
import { nd30 } from '../../core/clause.ts';
import { laMa } from '../../catalog/danh-so.ts';
import type { Path } from '../../core/path.ts';
import { rewriting } from '../kit/fix.ts';
import { numeralPath, type Unit, unitsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Form {
  /** How the numeral of a level looks; decimals, bullets and dashes are left to others. */
  readonly dung: RegExp;
  readonly can: (unit: Unit) => string;
  readonly mau: string;
}
const LA_MA = (word: string): Form => ({ dung: new RegExp(`^${word} [IVXLC]{1,9}[.:]?$`, 'iu'), can: (u) => `${word} ${u.reading === undefined ? u.so : laMa(u.reading.n)}`, mau: `${word} I` });
const A_RAP = (word: string): Form => ({ dung: new RegExp(`^${word} \\d{1,4}[a-zđ]?[.:]?$`, 'iu'), can: (u) => `${word} ${u.reading?.n ?? u.so}`, mau: `${word} 1` });
const FORMS = {
  phan: LA_MA('Phần'),
  chuong: LA_MA('Chương'),
  mucGiua: A_RAP('Mục'),
  'tieu-muc': A_RAP('Tiểu mục'),
  muc: { dung: /^[IVXLC]{1,9}\.$/u, can: (u) => `${u.so.toUpperCase()}.`, mau: 'I.' },
  dieu: { dung: /^Điều \d{1,4}[a-zđ]?\.$/u, can: (u) => `Điều ${u.so}.`, mau: 'Điều 1.' },
  khoan: { dung: /^\d{1,4}[a-zđ]?\.$/u, can: (u) => `${u.so}.`, mau: '1.' },
  diem: { dung: /^[\p{Ll}]{1,2}\d?\)$/u, can: (u) => `${thuong(u.so)})`, mau: 'a)' },
} as const satisfies Record<string, Form>;

const formOf = ({ cap, p }: Unit): Form | undefined => (cap === 'gach' || cap === 'cong' ? undefined : FORMS[cap === 'muc' && p.role === 'tu-muc' ? 'mucGiua' : cap]);
/** Decimals and signs that are no numerals. */
const KHAC = /^\d{1,3}(?:\.\d{1,3}){1,4}[.)]?$|^[^A-Za-zÀ-ỹ\d(]+$/u;

/** Small Roman numerals that are no letter of a list: their level has letters. */
const LA_MA_THUONG = /^[ivx]{2,4}\)$/u;

/** Stage of the scheme with điều. */
const CHUONG = {
  danhSo: 'chuong-dieu',
  noiDung: [{ cap: 'chuong', tieuDe: 'Quy định chung', noiDung: [{ cap: 'muc', tieuDe: 'Đối tượng', noiDung: [{ cap: 'dieu', doan: 'Công chức các sở, ngành.' }] }, { cap: 'muc', tieuDe: 'Nguyên tắc', noiDung: [{ cap: 'dieu', doan: 'Đúng thời hạn.' }] }] }],
};

/** Numerals written in a way that the decree does not have. */
export default defineRule<{ readonly so: string; readonly can: string }>({
  id: 'danh-so/dang-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6đ'),
  covers: ['S-03', 'S-04', 'S-05', 'S-06', 'S-07', 'S-10'],
  title: { vi: 'Số của mỗi cấp có dạng của cấp ấy', en: 'The numeral of each level has the form of that level' },
  why: {
    vi: 'Phần, chương số La Mã; mục, tiểu mục trong văn bản có điều số Ả Rập; kế hoạch, báo cáo đánh mục I.; điều và khoản số Ả Rập với dấu chấm; điểm chữ cái thường với dấu đóng ngoặc đơn. «(1)», «i)» thường là cấp phụ mà Nghị định không nói, nên nhẹ hơn một bậc.',
    en: 'Phần and chương take Roman numerals; mục and tiểu mục beside điều take Arabic ones; plans and reports number I.; điều and khoản take Arabic numerals with a stop; điểm a small letter with a closing bracket. “(1)” and “i)” are mostly levels of which the decree is silent, so that they weigh one step less.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const unit of unitsOf(s)) {
      const form = formOf(unit);
      const so = unit.p.marker;
      if (form === undefined || (form.dung.test(so) && unit.reading?.kieu !== 'la-ma-thuong') || KHAC.test(so)) continue;
      const can = form.can(unit);
      const sure = form.dung.test(can) && unit.reading !== undefined && !LA_MA_THUONG.test(can);
      const path = numeralPath(s, unit);
      if (unit.reading?.kieu === 'la-ma-thuong' && unit.tren?.cap === 'diem') continue; // below điểm the decree names no level
      yield { path, data: { so, can: sure ? can : form.mau }, actual: so, expected: sure ? can : form.mau, doubt: !sure || isSide(unit), fix: sure ? fixOf(path, can) : [] };
    }
    function fixOf(path: Path, can: string) {
      return path.at(-1) === 'nguyenVan' ? rewriting(s, path, () => can) : [];
    }
  },
  message: ({ so, can }) => ({ vi: `Số của mục là «${so}»; cần dạng «${can}»`, en: `The numeral of the unit is “${so}”; needed: the form “${can}”` }),
  examples: {
    wrong: [
      { set: { 'noiDung[2].noiDung[0].noiDung[0].so': { nguyenVan: '(a)' } } },
      { set: { 'noiDung[2].noiDung[0].noiDung[0].so': { nguyenVan: 'a.' } } },
      { set: { 'noiDung[1].so': { nguyenVan: 'I)' } } },
      { set: { 'noiDung[2].noiDung[1].so': { nguyenVan: '2/' } } },
      { given: CHUONG, set: { 'noiDung[0].so': { nguyenVan: 'Chương 1' } } },
      { given: CHUONG, set: { 'noiDung[0].noiDung[0].so': { nguyenVan: 'Mục I' } } },
    ],
    right: [{}, { set: CHUONG }],
  },
});

/** Figures between two brackets and small Roman numerals number what stands below the levels of the decree. */
const isSide = ({ p, reading }: Unit): boolean => reading?.kieu === 'la-ma-thuong' || (p.marker.startsWith('(') && reading?.kieu === 'a-rap');
