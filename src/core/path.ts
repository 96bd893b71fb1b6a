/** Where a fact stands in a draft, for example `['noiNhan', 2, 'ten']`. */
export type Path = readonly (string | number)[];

/** A path as people write it: `noiNhan[2].ten`; the whole draft is `(văn bản)`. */
export function formatPath(path: Path): string {
  if (path.length === 0) return '(văn bản)';
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
