import { type Clause, nd30 } from '../../core/clause.ts';
import type { Bilingual } from '../../core/text.ts';
import { hien } from '../context.ts';

interface Custom {
  readonly id: string;
  readonly message: Bilingual;
  readonly actual?: unknown;
  readonly clause?: Clause;
}

/** Sentences for what our own refinements find (`params.ma` in the domain). */
export function custom(code: string, where: string, value: unknown, optional: boolean): Custom {
  const make = (vi: string, en: string): Custom => ({ id: `du-lieu/${code}`, message: { vi, en }, ...(typeof value === 'string' ? { actual: value } : {}) });
  const v = hien(value);
  switch (code) {
    case 'ky-tu-dieu-khien': {
      const shown = controlCharacter(value);
      return make(`Có ký tự điều khiển ${shown} ở «${where}»; cần xóa ký tự này`, `There is a control character ${shown} at “${where}”; remove it`);
    }
    case 'rong':
      return make(`«${where}» không có chữ nào; cần ít nhất một chữ${optional ? ', hoặc bỏ trường này' : ''}`, `“${where}” holds no text; write some${optional ? ', or leave the field out' : ''}`);
    case 'ngay-khong-co':
      return make(`Ngày «${v}» không có trong lịch ở «${where}»; cần một ngày có thật, dạng 2026-01-09`, `Day “${v}” is not in the calendar at “${where}”; needed: a real day such as 2026-01-09`);
    case 'ngay-ghi-sai':
      return make(`«${v}» ở «${where}» không phải ngày ghi ở «ngay»; cần cùng một ngày, dạng ngày 2/6/2022`, `“${v}” at “${where}” is not the day in “ngay”; needed: the same day, such as ngày 2/6/2022`);
    case 'so-ky-hieu-sai':
      return make(`«${v}» không đúng dạng số, ký hiệu ở «${where}»; cần dạng 15/KH-UBND`, `“${v}” is no number and symbol at “${where}”; needed: such as 15/KH-UBND`);
    case 'lien-ket-sai':
      return make(`Liên kết «${v}» không dùng được ở «${where}»; cần bắt đầu bằng http://, https:// hoặc mailto:`, `Link “${v}” cannot stand at “${where}”; needed: http://, https:// or mailto:`);
    case 'hai-nguoi-ky':
      return make(`«${where}» có hai người ký mà chỉ có một cơ quan ban hành; cần một người ký, hoặc hai cơ quan ở «coQuan»`, `“${where}” has two signers but one issuing agency; needed: one signer, or two agencies in “coQuan”`);
    case 'thieu-nguoi-ky':
      return make(`«${where}» có một người ký mà có hai cơ quan ban hành; cần hai người ký, mỗi cơ quan một người`, `“${where}” has one signer but two issuing agencies; needed: one signer for each`);
    case 'so-hai-lan':
      return make('Số của văn bản ghi hai lần, ở «so» và «soKyHieu»; cần bỏ một trường', 'The number is given twice, in “so” and “soKyHieu”; leave one out');
    case 'thieu-viet-tat':
      return make('Thiếu «coQuan.vietTat»; cần chữ viết tắt tên cơ quan để ghi ký hiệu, hoặc ghi «soKyHieu»', '“coQuan.vietTat” is missing; needed for the symbol: the agency’s abbreviation, or “soKyHieu”');
    case 'so-ky-hieu/cong-van-khong-co-ten-loai':
    case 'so-ky-hieu/khac-ten-loai': {
      const form = code.endsWith('khac-ten-loai') ? '15/KH-STP' : '15/STP-VP';
      return { ...make(`«${v}» ở «${where}» có tên loại không đúng; cần ký hiệu dạng ${form}`, `“${v}” at “${where}” holds a wrong code of type; needed: a symbol such as ${form}`), id: code, clause: nd30('PL I·I·II·3b') };
    }
    default:
      return make(`«${v}» không dùng được ở «${where}»`, `“${v}” cannot stand at “${where}”`);
  }
}

/** The first character that may not stand in a text, by its code. */
function controlCharacter(value: unknown): string {
  for (const char of typeof value === 'string' ? value : '') {
    const code = char.codePointAt(0) ?? 0;
    const bad = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160) || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code < 0xe000);
    if (bad) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return '';
}
