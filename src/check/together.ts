import type { Finding, Related } from '../core/finding.ts';

/** Told once in a whole file, however many there are: what is to be done is the same everywhere. */
const ONCE: ReadonlySet<string> = new Set(['thanh-phan/cho-trong']);
/** So many other places are named. */
const PLACES = 20;

/** The same sentence of the same paragraph is said once, with how often it holds; blanks of a template once in a file, with the other places. */
export function together(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { id, message, severity, place, path } = finding;
    const where = ONCE.has(id) ? '' : (place?.paragraph ?? path.join('.'));
    const key = [id, severity, where, message.vi].join('\0');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [finding]);
    else same.push(finding);
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [all.length === 1 ? all[0] : counted(all[0], all)]));
}

function counted(first: Finding, all: readonly Finding[]): Finding {
  const message = { vi: `${first.message.vi} (${all.length} chỗ)`, en: `${first.message.en} (${all.length} places)` };
  const others = all.filter(({ place }, i) => place?.paragraph !== undefined && all.findIndex((one) => one.place?.paragraph === place.paragraph) === i && place.paragraph !== first.place?.paragraph);
  const related = [...(first.related ?? []), ...others.slice(0, PLACES).map(alsoAt)];
  return { ...first, message, ...(related.length === 0 ? {} : { related }) };
}

const alsoAt = ({ path, place, position }: Finding): Related => ({ path, message: { vi: 'cũng vậy', en: 'the same' }, ...(place === undefined ? {} : { place }), ...(position === undefined ? {} : { position }) });
