import type { Bilingual, Lang } from './text.ts';

/** Where a fact stands in a draft, for example `['noiNhan', 2, 'ten']`. */
export type Path = readonly (string | number)[];

/** A path as people write it: `noiNhan[2].ten`; the whole draft is `(văn bản)`, in English `(document)`. */
export function formatPath(path: Path, lang: Lang = 'vi'): string {
  if (path.length === 0) return WHOLE[lang];
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

const WHOLE: Bilingual = { vi: '(văn bản)', en: '(document)' };
