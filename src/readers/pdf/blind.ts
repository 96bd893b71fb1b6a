import type { Aspect } from '../../core/aspect.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Sections } from './seen.ts';

const LEFT: Bilingual = { vi: 'tệp PDF không ghi lề; quá ít dòng đầy để đo lề trái', en: 'a PDF records no margins; there are too few full lines to measure the left one' };
const RIGHT: Bilingual = { vi: 'tệp PDF không ghi lề; không có dòng nào chạm lề phải để đo', en: 'a PDF records no margins; no lines reach the right one so that it could be measured' };
const BOTTOM: Bilingual = { vi: 'tệp PDF không ghi lề; chỗ trống dưới dòng cuối không nói lên lề dưới', en: 'a PDF records no margins; the room below the last line does not tell the bottom one' };
const INDENT: Bilingual = { vi: 'tệp PDF không ghi chỗ lùi; quá ít dòng đầy để biết mép trái mà đo', en: 'a PDF records no indents; there are too few full lines to know the left edge from which they are measured' };
const SCAN: Bilingual = { vi: 'chữ là do máy nhận dạng từ hình chụp, không cho biết hình thức của bản in', en: 'the text was recognised from pictures by a program and does not show how it was printed' };

/** All that a text layer under pictures does not show. */
const UNSHOWN: readonly Aspect[] = ['le-tren', 'le-duoi', 'le-trai', 'le-phai', 'phong-chu', 'mau-chu', 'co-chu', 'kieu-chu', 'canh-le', 'thut-dong', 'cach-doan', 'gian-dong', 'net-ke', 'khung', 'bo-cuc', 'so-trang'];

/** What a PDF does not show, and why. */
export function blindOf(sure: Sections['sure'], recognised: boolean): ReadonlyMap<Aspect, Bilingual> {
  if (recognised) return new Map(UNSHOWN.map((aspect) => [aspect, SCAN]));
  return new Map<Aspect, Bilingual>([
    ...(sure.left ? [] : [['le-trai', LEFT] as const, ['thut-dong', INDENT] as const]),
    ...(sure.right ? [] : [['le-phai', RIGHT] as const]),
    ...(sure.bottom ? [] : [['le-duoi', BOTTOM] as const]),
  ]);
}
