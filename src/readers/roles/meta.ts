import { gon } from '../../core/text.ts';
import { docNgay } from '../../domain/parts/ngay.ts';
import type { TreeMeta } from '../../layout/tree.ts';
import type { SeenFile } from '../seen/model.ts';
import { linesIn, type Out } from './out.ts';

const NGAY = /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/u;

/** What a file says of itself, and the day of its document. */
export function metaOf({ meta }: SeenFile, main: readonly Out[]): TreeMeta {
  const line = linesIn(main).find(({ role }) => role === 'dia-danh-ngay')?.line;
  const [, day = '', month = '', year = ''] = NGAY.exec(line?.key ?? '') ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    title: gon(meta.title ?? ''),
    subject: gon(meta.subject ?? ''),
    author: gon(meta.author ?? ''),
    ...(year !== '' && docNgay(iso).kieu === 'du' ? { date: iso } : {}),
    ...(meta.keywords === undefined ? {} : { keywords: meta.keywords }),
  };
}
