import type { Finding } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';

/** Ids of what can be wrong with a file as a whole, or with a part of it. */
export type FaultId = 'tep/rong' | 'tep/qua-lon' | 'tep/hong' | 'tep/bom-nen' | 'tep/ma-hoa' | 'tep/loai-cu' | 'tep/loai-khac' | 'tep/xml-hong';

/** What is wrong with a file, thrown inside the package reader only: whoever opens a package gets findings. */
export class Fault extends Error {
  readonly id: FaultId;
  readonly said: Bilingual;
  constructor(id: FaultId, vi: string, en: string) {
    super(en);
    this.id = id;
    this.said = { vi, en };
  }
}

/** A fault as a finding of its file. */
export const findingOf = ({ id, said }: Fault, options: SeenOptions): Finding => ({ id, severity: 'error', path: [], message: said, ...(options.file === undefined ? {} : { file: options.file }) });

/** A file that cannot be read because of one fault. */
export const unread = (fault: Fault, options: SeenOptions): UnreadFile => ({ unread: [findingOf(fault, options)] });

/** Bytes as people say them. */
export const mib = (bytes: number): string => `${Math.round((bytes / 1048576) * 10) / 10} MiB`;

/** A name from a file, short and without what a terminal would obey. */
export const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 80);
