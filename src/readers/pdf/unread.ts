import type { Finding } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';
import { PdfFailure } from './pdfjs/document.ts';

const LOCKED: Bilingual = { vi: 'Tệp PDF có mật khẩu mở, nên không đọc được: cần bản không đặt mật khẩu', en: 'The PDF asks for a password, so that it cannot be read: a copy without one is needed' };
const BROKEN: Bilingual = { vi: 'Tệp PDF bị hỏng hoặc bị cắt ngang, nên không đọc được: cần xuất hoặc tải lại tệp', en: 'The PDF is broken or cut off, so that it cannot be read: export or fetch it again' };

/** Why a PDF was not read, in words for people. */
export function unreadBecause(error: unknown, options: SeenOptions): UnreadFile {
  const locked = error instanceof PdfFailure && error.failure === 'PasswordException';
  return unread(locked ? 'tep/ma-hoa' : 'tep/hong', locked ? LOCKED : BROKEN, options);
}

/** A file that is not read, for one reason. */
export const unread = (id: string, message: Bilingual, { file }: SeenOptions): UnreadFile => ({ unread: [finding(id, 'error', message, file)] });

/** Something to be said of the file itself. */
export const finding = (id: string, severity: Finding['severity'], message: Bilingual, file?: string): Finding => ({
  id, severity, path: [], message, ...(file === undefined ? {} : { file }),
});
