import { type Finding, hasError } from '../../core/finding.ts';
import { listed, type Unreadable } from '../inputs.ts';
import type { Talk } from '../talk.ts';
import type { CheckedFile } from './run.ts';

/** Files that could not be read, as reports tell them: those that were opened have an entry of their own. */
export interface UnreadFiles {
  readonly files: readonly CheckedFile[];
  /** About those of which there is nothing but the name. */
  readonly general: readonly Finding[];
  /** All of the errors. */
  readonly errors: readonly Finding[];
}

/** Files that could not be read as entries of a report. */
export function unreadFiles(unread: readonly Unreadable[]): UnreadFiles {
  const files = unread.flatMap(({ file, report }) => (report === undefined ? [] : [{ name: file, source: new Uint8Array(), report, findings: report.findings, baselined: [] }]));
  const general = unread.flatMap(({ file, report, words }): Finding[] => (report === undefined ? [{ id: 'tep/khong-mo-duoc', severity: 'error', path: [], file, message: words }] : []));
  return { files, general, errors: [...files.flatMap(({ findings }) => findings.filter((finding) => hasError([finding]))), ...general] };
}

/** Tells people what could not be read: each file with its reason, several of old formats together, since what is to be done is the same. */
export function sayUnread(unread: readonly Unreadable[], talk: Talk): void {
  const old = unread.filter(({ report }) => report?.findings.some(({ id }) => id === 'tep/loai-cu') === true);
  const grouped = old.length > 1 ? old : [];
  if (grouped.length > 0) {
    const names = listed(grouped.map(({ file }) => file));
    talk.say({ vi: `vanban: chưa kiểm ${grouped.length} tệp dạng cũ: ${names}; mở bằng Word hoặc LibreOffice rồi lưu thành .docx (soffice --headless --convert-to docx TỆP)`, en: `vanban: not checked, ${grouped.length} files of an old format: ${names}; open them in Word or LibreOffice and save them as .docx (soffice --headless --convert-to docx FILE)` });
  }
  for (const { words } of unread.filter((one) => !grouped.includes(one))) talk.say({ vi: `vanban: ${words.vi}`, en: `vanban: ${words.en}` });
}
