import type { Finding } from '../../core/finding.ts';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';
import type { Kind } from '../sniff.ts';
import { Fault, mib, shown, unread } from './fault.ts';
import { oleContent, type OleContent } from './ole.ts';

/** Kinds that no reader reads. */
export type UnreadableKind = Exclude<Kind, 'docx' | 'pdf' | 'text'>;

const HOW_VI = 'cần chuyển sang DOCX: trong Word chọn «Lưu thành» (Save As) loại .docx, hoặc chạy «soffice --headless --convert-to docx TỆP»';
const HOW_EN = 'convert it to DOCX: “Save As” .docx in Word, or run “soffice --headless --convert-to docx FILE”';
const old = (vi: string, en: string): Fault => new Fault('tep/loai-cu', `Tệp là ${vi}; ${HOW_VI}`, `The file is ${en}; ${HOW_EN}`);
const other = (vi: string, en: string): Fault => new Fault('tep/loai-khac', `Tệp là ${vi}; cần văn bản Word (DOCX), PDF hoặc văn bản thuần`, `The file is ${en}; needed: a Word document (DOCX), a PDF or plain text`);

const FAULTS: Readonly<Record<Exclude<UnreadableKind, 'ole'>, () => Fault>> = {
  empty: () => new Fault('tep/rong', 'Tệp rỗng, không có byte nào; cần một văn bản', 'The file is empty; needed: a document'),
  rtf: () => old('văn bản RTF', 'rich text (RTF)'),
  html: () => old('trang web (HTML), dù mang tên gì', 'a web page (HTML), whatever its name'),
  xml: () => old('XML, có thể do Word lưu thành «Word XML»', 'XML, perhaps saved by Word as “Word XML”'),
  image: () => other('hình ảnh, không có chữ để đọc', 'a picture without text to read'),
  archive: () => other('tệp nén; cần giải nén rồi đưa từng văn bản', 'an archive; unpack it first'),
  binary: () => other('dữ liệu không rõ loại, hoặc tệp hỏng', 'data of no known kind, or broken'),
};
const OLE: Readonly<Record<OleContent, () => Fault>> = {
  encrypted: () => new Fault('tep/ma-hoa', 'Tệp đặt mật khẩu (mã hóa); cần mở trong Word, bỏ mật khẩu rồi lưu lại', 'The file is encrypted with a password; open it in Word, remove the password and save it again'),
  word: () => old('văn bản Word cũ (.doc)', 'an old Word document (.doc)'),
  excel: () => other('bảng tính Excel cũ (.xls)', 'an old Excel workbook (.xls)'),
  powerpoint: () => other('bản trình chiếu PowerPoint cũ (.ppt)', 'an old PowerPoint presentation (.ppt)'),
  mail: () => other('thư Outlook (.msg)', 'an Outlook message (.msg)'),
  other: () => old('tệp Office cũ không rõ loại', 'an old Office file of no known kind'),
};

/** The one error that says what a file is and what to do. */
export const unreadable = (kind: UnreadableKind, bytes: Uint8Array, options: SeenOptions): UnreadFile => unread(kind === 'ole' ? OLE[oleContent(bytes)]() : FAULTS[kind](), options);

const NAMES: Readonly<Record<'docx' | 'pdf' | 'text', readonly [string, string]>> = { docx: ['văn bản Word (DOCX)', 'a Word document (DOCX)'], pdf: ['PDF', 'a PDF'], text: ['văn bản thuần', 'plain text'] };

/** Says that a file was read as what it is, though its name promises something else. Plain text under the name of a packed file opens nowhere: that weighs more. */
export function misnamed(kind: 'docx' | 'pdf' | 'text', file: string): Finding {
  const [vi, en] = NAMES[kind];
  return { id: 'tep/ten-khac-loai', severity: kind === 'text' ? 'warning' : 'info', path: [], file, message: { vi: `Tệp mang tên «${file}» nhưng là ${vi}, nên được đọc như ${vi}; nên đổi lại đuôi tên`, en: `The file is named “${file}” but is ${en}, and is read as such; rename it` } };
}

/** A reader's own failure on a file that it should have refused: the file is not judged, and nothing else is lost. */
export function gaveUp(error: unknown, options: SeenOptions): UnreadFile {
  const why = error instanceof Error ? error.message : String(error);
  return unread(new Fault('tep/hong', `Không đọc được tệp (${shown(why)}); cần một tệp nguyên vẹn, do trình soạn thảo lưu lại`, `The file cannot be read (${shown(why)}); needed: a whole file, saved again by an editor`), options);
}

/** The error for a file larger than may be read; undefined for all others. */
export const oversized = (bytes: Uint8Array, options: SeenOptions): UnreadFile | undefined => {
  const { maxBytes = 128 * 1024 * 1024 } = options;
  return bytes.length <= maxBytes ? undefined : unread(new Fault('tep/qua-lon', `Tệp lớn ${mib(bytes.length)}; cần không quá ${mib(maxBytes)}`, `The file has ${mib(bytes.length)}; at most ${mib(maxBytes)} are read`), options);
};
