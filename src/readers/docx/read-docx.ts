import type { SeenFile, SeenOptions, UnreadFile } from '../seen/model.ts';

/** A DOCX as Word would show it. */
export function readDocx(_bytes: Uint8Array, options: SeenOptions = {}): SeenFile | UnreadFile {
  return { unread: [{ id: 'tep/chua-doc-duoc', severity: 'error', path: [], message: { vi: 'Chưa đọc được loại tệp này', en: 'This kind of file cannot be read yet' }, ...(options.file === undefined ? {} : { file: options.file }) }] };
}
