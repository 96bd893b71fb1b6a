import { isBlank, isLine, type Item, type Line } from './line.ts';
import { markerOf, withoutMarker } from './markers.ts';
import { as, type Out } from './out.ts';
import { nextLine } from './patterns.ts';
import { isAuthority } from './title.ts';
import { WHY } from './why.ts';

/** Căn cứ with the line of authority above them, and where the text begins. */
export interface Bases {
  readonly out: readonly Out[];
  readonly next: number;
}

const CAN_CU = /^(?:-\s*)?can cu(?![a-z])/u;
const THEO = /^(?:-\s*)?(?:theo (?:de nghi|de xuat|to trinh)|xet (?:de nghi|to trinh|bao cao|don)|thuc hien|tren co so)(?![a-z])/u;
/** Words that say that a sentence goes on to act: no basis. */
const LOI = /(?<![a-z])(?:nhu sau|ban hanh (?:ke hoach|quyet dinh|thong tu|nghi dinh|nghi quyet|quy che|chuong trinh)|co y kien|de nghi (?:cac|quy)|thong bao|bao cao|kinh trinh|yeu cau|huong dan (?:mot|cac|viec|thuc hien))/u;

/** Finds the list of bases (căn cứ) right at an index; `letter`: in a letter sentences may begin so too. */
export function findBases(items: readonly Item[], from: number, letter: boolean): Bases {
  const out: Out[] = [];
  let next = from;
  for (let i = from; i < items.length; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (isBlank(item)) continue;
    if (item.kind === 'rule' && out.length === 0) {
      out.push({ kind: 'rule', rule: item.rule, role: 'trich-yeu' });
      next = i + 1;
      continue;
    }
    if (!isLine(item)) break;
    const listed = out.some((one) => one.kind === 'line' && one.role === 'can-cu');
    if (!listed && !letter && (isAuthority(item) || isSession(item, out))) out.push(as('doan', item));
    else if (isBasis(item, listed, letter) || (listed && !letter && isStopped(item, items[nextLine(items, i + 1)]))) out.push(basis(item, letter, listed));
    else break;
    next = i + 1;
  }
  return { out: alone(out), next };
}

/** The session at which a council decides, below the line of authority: `KHÓA X, KỲ HỌP THỨ HAI`. */
const isSession = ({ look, key }: Line, above: readonly Out[]): boolean => look.capitals && above.length > 0 && /^\(?(?:khoa|ky hop|nhiem ky)(?![a-z])/u.test(key);

/** A basis that ends with a stop, above another one (the stop is a slip) or above the words that decide. */
const isStopped = (line: Line, next: Item | undefined): boolean =>
  (CAN_CU.test(line.key) || THEO.test(line.key)) && line.text.endsWith('.') && line.text.length < LONGEST && next !== undefined && isLine(next) && (CAN_CU.test(next.key) || THEO.test(next.key) || (next.look.capitals && /^quyet (?:dinh|nghi)/u.test(next.key)));

/** One upright sentence alone may be the opening of the text. */
const alone = (out: readonly Out[]): Out[] => {
  const bases = out.filter((one) => one.kind === 'line' && one.role === 'can-cu');
  return out.map((one) => (bases.length === 1 && one.kind === 'line' && one.role === 'can-cu' && one.line.look.italic < 0.5 ? { ...one, why: WHY.canCu } : one));
};

/** Longest basis. */
const LONGEST = 900;

function isBasis(line: Line, listed: boolean, letter: boolean): boolean {
  const ends = /[;,]$/u.test(line.text);
  if (line.text.length > LONGEST || /:$/u.test(line.text)) return false;
  if (CAN_CU.test(line.key)) return letter ? ends && !LOI.test(line.key) : ends || line.look.italic > 0.8 || !LOI.test(line.key);
  if (THEO.test(line.key)) return letter ? false : ends || line.look.italic > 0.8 || (listed && !LOI.test(line.key));
  return !letter && line.look.italic > 0.8 && ends && (listed || /^(?:luat|nghi dinh|quyet dinh|thong tu|bo luat|nghi quyet)(?![a-z])/u.test(line.key));
}

/** Longest proposal that closes a list of bases for certain. */
const LONG = 300;

/** A basis; one in a letter, or one that is long and upright, may be a sentence of the text. */
function basis(line: Line, letter: boolean, listed: boolean): Out {
  const found = markerOf(line);
  const closes = listed && line.text.length < LONG && THEO.test(line.key);
  const doubt = letter || (line.look.italic < 0.2 && !closes && (!/[;,.]$/u.test(line.text) || !CAN_CU.test(line.key)));
  const why = doubt ? WHY.canCu : undefined;
  return found?.level === 'gach' ? { ...as('can-cu', withoutMarker(line, found), why), marker: found.marker } : as('can-cu', line, why);
}
