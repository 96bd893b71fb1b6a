import { LOAI, LOAI_SLUGS } from '../../catalog/loai.ts';

/** Words that lead into a citation, longest first. */
export const TU_DAN: readonly string[] = ['Triển khai thực hiện', 'Thực hiện', 'Triển khai', 'Tiếp theo', 'Thi hành', 'Phúc đáp', 'Trả lời', 'Căn cứ', 'Theo', 'Xét'];
export const TU_DAN_MAC_DINH = 'Căn cứ';

/** Laws: cited by type and name, without number and issuer (PL I·I·II·6a, 6b). */
export const LOAI_LUAT: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Pháp lệnh', 'Luật'];

const KHAC = ['Nghị quyết liên tịch', 'Thông tư liên tịch', 'Văn bản hợp nhất', 'Nghị định', 'Thông tư', 'Sắc lệnh', 'Kết luận', 'Văn bản', 'Lệnh'];
/** Every other type that is cited by number, longest first: those of Điều 7 and the usual ones beyond. */
export const LOAI_CO_SO: readonly string[] = [...KHAC, ...LOAI_SLUGS.map((slug) => LOAI[slug].ten)].sort((a, b) => b.length - a.length);

/** Words with which a subject begins after the name of an issuer. */
export const MO_TRICH_YEU: readonly string[] = ['về', 'ban hành', 'quy định', 'phê duyệt', 'hướng dẫn', 'sửa đổi', 'bổ sung', 'triển khai', 'thực hiện', 'tổ chức', 'giao', 'công bố', 'thành lập', 'kiện toàn', 'đề nghị', 'điều chỉnh', 'bãi bỏ', 'thay thế', 'tăng cường', 'đẩy mạnh', 'sơ kết', 'tổng kết', 'phát động', 'khen thưởng'];
const MO = MO_TRICH_YEU.join('|');

/** Does a text begin with a subject? */
export const laTrichYeu = (text: string): boolean => new RegExp(`^(?:${MO})(?= |$)`, 'u').test(text);

/** Splits `Thủ tướng Chính phủ về việc …` where the subject begins. */
export function tachCoQuan(text: string): { readonly coQuan: string; readonly trichYeu?: string } {
  const at = new RegExp(` (?:${MO})(?= |$)`, 'u').exec(text)?.index;
  return at === undefined ? { coQuan: text } : { coQuan: text.slice(0, at), trichYeu: text.slice(at + 1) };
}
