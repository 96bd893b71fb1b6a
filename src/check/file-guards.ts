import { formatPath, type Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';
import { printedAs, printedOf } from '../rules/kit/printed.ts';
import type { Hit, Rule, Unchecked } from '../rules/rule.ts';
import type { Seen, Subject } from '../rules/subject.ts';

const NO_HEAD: Bilingual = { vi: 'tệp không có phần đầu của văn bản hành chính, nên không nói được là thiếu', en: 'the file has no head of an administrative document, so that nothing can be said to be missing' };

/** Why a file cannot be asked what a rule asks, where it does not show it. */
export function blindFor({ needs = [] }: Rule, seen: Seen | undefined): Bilingual | undefined {
  const aspect = needs.find((one) => seen?.blind.has(one));
  return aspect === undefined ? undefined : seen?.blind.get(aspect);
}

/** What a rule found in a file as far as it is certain of what it looked at; the rest is not held against the file. Drafts are always certain. */
export function certain(outcomes: Iterable<Hit | Unchecked>, s: Subject): readonly (Hit | Unchecked)[] {
  const { seen } = s;
  const all = [...outcomes];
  if (seen === undefined || all.length === 0) return all;
  // Our own files are known by their styles; an outline has no head by nature.
  const guesses = seen.hasHead || seen.own || s.loai === 'de-cuong-bao-cao' ? NONE : guessed(s);
  return all.map((one) => {
    if ('unchecked' in one) return one;
    const hit = inFile(one, s);
    const why = guesses.has(formatPath(hit.path)) ? GUESS : doubtOf(hit, seen);
    return why === undefined ? hit : { unchecked: why };
  });
}

const GUESS: Bilingual = { vi: 'tệp không có phần đầu của văn bản hành chính, nên không chắc đây là thành phần thể thức', en: 'the file has no head of an administrative document, so that this need not be a component' };
const NONE: ReadonlySet<string> = new Set();
/** Components that only the head of a document makes certain: without one a list may look like recipients, a line in capitals like a title. */
const BY_HEAD: ReadonlySet<Role> = new Set<Role>(['ten-loai', 'trich-yeu', 'trich-yeu-cong-van', 'kinh-gui', 'kinh-gui-muc', 'quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten', 'noi-nhan', 'noi-nhan-muc']);

function guessed(s: Subject): ReadonlySet<string> {
  return new Set(printedOf(s).filter(({ role }) => BY_HEAD.has(role)).map(({ path }) => formatPath(path)));
}

/** Why a breach is not certain. */
function doubtOf({ path, related = [], absent }: Hit, seen: Seen): Bilingual | undefined {
  const place = [path, ...related.map((one) => one.path)].flatMap((one) => unsureAt(one, seen) ?? [])[0];
  if (place !== undefined || absent === undefined) return place;
  return seen.hasHead ? absent.flatMap((role) => seen.unsureRoles.get(role) ?? [])[0] : NO_HEAD;
}

/** Is a place, or what it stands in, one of which it is not sure what it is? */
function unsureAt(path: Path, { unsure }: Seen): Bilingual | undefined {
  if (unsure.size === 0) return undefined;
  return path.flatMap((_, i) => unsure.get(formatPath(path.slice(0, i + 1))) ?? [])[0];
}

/** Where the parts of a draft stand on paper. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  coQuan: ['co-quan-ban-hanh'],
  so: ['so-ky-hieu'],
  soKyHieu: ['so-ky-hieu'],
  donViSoan: ['so-ky-hieu'],
  diaDanh: ['dia-danh-ngay'],
  ngay: ['dia-danh-ngay'],
  loai: ['ten-loai'],
  trichYeu: ['trich-yeu', 'trich-yeu-cong-van'],
  kinhGui: ['kinh-gui'],
  ky: ['chuc-vu', 'quyen-han', 'ho-ten'],
  noiNhan: ['noi-nhan'],
  luu: ['noi-nhan-muc'],
};

/** A breach with places in the file instead of places in a draft, and without edits: there is no text to make them in. */
function inFile({ fix: _fix, ...hit }: Hit, s: Subject): Hit {
  return { ...hit, path: placeOf(hit.path, s), ...(hit.related === undefined ? {} : { related: hit.related.map((one) => ({ ...one, path: placeOf(one.path, s) })) }) };
}

function placeOf(path: Path, s: Subject): Path {
  const [first] = path;
  if (first === 'doan' || first === 'phan' || typeof first !== 'string') return path;
  const roles = Object.hasOwn(ROLES, first) ? (ROLES[first] ?? []) : [];
  return printedAs(s, ...roles)[0]?.path ?? [];
}
