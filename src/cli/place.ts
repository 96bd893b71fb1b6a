import type { FilePlace, Finding } from '../core/finding.ts';
import type { Path } from '../core/path.ts';
import type { Lang } from '../core/text.ts';

/** `trang 2, đoạn 14 (Trích yếu)`: where in a finished file something stands; `''` where it is about the whole file. */
export function filePlace(place: FilePlace | undefined, path: Path, lang: Lang): string {
  const { page, paragraph, name } = place ?? {};
  const [word, leaf, section] = lang === 'vi' ? ['đoạn', 'trang', 'phần'] : ['paragraph', 'page', 'section'];
  const parts = [...(page === undefined ? [] : [`${leaf} ${page}`]), ...(paragraph === undefined ? [] : [`${word} ${paragraph}`])];
  if (parts.length === 0 && name !== undefined) return name[lang];
  if (parts.length === 0) return path[0] === 'phan' && typeof path[1] === 'number' && path[1] > 0 ? `${section} ${path[1] + 1}` : '';
  return `${parts.join(', ')}${name === undefined ? '' : ` (${name[lang]})`}`;
}

/** Is a finding about a finished file, where paths are places in it? */
export const isInFile = ({ path, place }: { readonly path: Path; readonly place?: FilePlace | undefined }): boolean => place !== undefined || path[0] === 'doan' || path[0] === 'phan';

/** So much of a paragraph tells which it is. */
const SHOWN = 40;
/** The words that are concerned, or how the paragraph begins, quoted; `''` where that is not known. */
export function quoted({ place }: Pick<Finding, 'place'>): string {
  const text = (place?.quote ?? place?.text)?.trim() ?? '';
  if (text === '') return '';
  const letters = [...text];
  return `«${letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('').trimEnd()}…` : text}»`;
}

/** `đoạn 27 (Nội dung) «…»`: place and quoted words; `''` for what is in no file. */
export const placeAndWords = (finding: Pick<Finding, 'place' | 'path'>, lang: Lang): string => (isInFile(finding) ? [filePlace(finding.place, finding.path, lang), quoted(finding)].filter((part) => part !== '').join(' ') : '');
