import type { Finding } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';
import type { Marks } from './marks.ts';
import { PdfFailure } from './pdfjs/document.ts';

const LOCKED: Bilingual = { vi: 'Tệp PDF có mật khẩu mở, nên không đọc được: cần bản không đặt mật khẩu', en: 'The PDF asks for a password, so that it cannot be read: a copy without one is needed' };
const TOO_MUCH: Bilingual = { vi: 'Tệp PDF: phần nén bên trong giải ra quá lớn', en: 'The PDF holds packed data that grow too large' };
const BROKEN: Bilingual = { vi: 'Tệp PDF bị hỏng hoặc bị cắt ngang, nên không đọc được: cần xuất hoặc tải lại tệp', en: 'The PDF is broken or cut off, so that it cannot be read: export or fetch it again' };

/** Why a PDF was not read, in words for people. */
export function unreadBecause(error: unknown, options: SeenOptions): UnreadFile {
  const failure = error instanceof PdfFailure ? error.failure : '';
  if (failure === 'PasswordException') return unread('tep/ma-hoa', LOCKED, options);
  return failure === 'Bomb' ? unread('tep/bom-nen', TOO_MUCH, options) : unread('tep/hong', BROKEN, options);
}

/** A file that is not read, for one reason. */
export const unread = (id: string, message: Bilingual, { file }: SeenOptions): UnreadFile => ({ unread: [finding(id, 'error', message, file)] });

/** Something to be said of the file itself. */
export const finding = (id: string, severity: Finding['severity'], message: Bilingual, file?: string): Finding => ({
  id, severity, path: [], message, ...(file === undefined ? {} : { file }),
});

/** A file larger than is read. */
export const tooLarge = (options: SeenOptions): UnreadFile =>
  unread('tep/qua-lon', { vi: 'Tệp PDF lớn hơn mức đọc được', en: 'The PDF is larger than is read' }, options);

/** A file without any letters. */
export const noText = (pages: readonly Marks[], options: SeenOptions): UnreadFile => {
  const scan = pages.some(({ painted }) => painted);
  return unread('tep/khong-co-chu', scan
    ? { vi: 'Tệp PDF chỉ có hình chụp, không có lớp chữ, nên không kiểm tra được: cần bản xuất thẳng từ trình soạn thảo', en: 'The PDF has only pictures of pages and no text, so that nothing can be checked: a copy exported by the word processor is needed' }
    : { vi: 'Tệp PDF không có chữ nào', en: 'The PDF has no text at all' }, options);
};

/** Text that a program recognised from pictures. */
export const recognisedText = (file?: string): Finding => finding('tep/chu-nhan-dang', 'warning', {
  vi: 'Lớp chữ do máy nhận dạng từ hình chụp: chữ có thể sai, và hình thức không kiểm tra được',
  en: 'The text was recognised from pictures by a program: it may be wrong, and the form cannot be checked',
}, file);

/** Pages of which there are pictures only. */
export const pagesWithout = (pages: readonly number[], file?: string): Finding => finding('tep/trang-khong-chu', 'warning', {
  vi: `Trang ${listed(pages)} không có lớp chữ, nên không được kiểm tra`,
  en: `Pages ${listed(pages)} have no text, so that they are not checked`,
}, file);

/** Pages that are mostly pictures, which may hold words. */
export const picturesUnread = (pages: readonly number[], file?: string): Finding => finding('tep/trang-la-hinh', 'info', {
  vi: `Trang ${listed(pages)} phần lớn là hình: chữ trong hình, nếu có, không được đọc`,
  en: `Pages ${listed(pages)} are mostly pictures: words in them, if any, are not read`,
}, file);

/** Pages on which something lies that is not read. */
export const notesUnread = (pages: readonly number[], file?: string): Finding => finding('tep/chu-thich-khong-doc', 'info', {
  vi: `Ghi chú, dấu, chữ ký số hoặc trường biểu mẫu đặt trên trang ${listed(pages)} không được đọc vào văn bản`,
  en: `Notes, stamps, digital signatures or fields on pages ${listed(pages)} are not read as text`,
}, file);

const listed = (pages: readonly number[]): string => (pages.length > 12 ? `${pages.slice(0, 12).join(', ')} …` : pages.join(', '));

/** A file of which only a part is read. */
export const cutFinding = (file?: string): Finding => finding('tep/doc-mot-phan', 'warning', {
  vi: 'Tệp PDF quá nhiều trang hoặc nét vẽ, nên chỉ được đọc một phần',
  en: 'The PDF has too many pages or drawings, so that only a part of it is read',
}, file);
