import { CO_QUAN_HUYEN, type CoQuanHuyen } from '../../../catalog/don-vi/co-quan.ts';
import { CAP_HUYEN } from '../../../catalog/don-vi/duoi-tinh.ts';
import { MOC } from '../../../catalog/don-vi/moc.ts';
import { anyOf, nameKey } from '../../../core/fold.ts';
import { once } from '../../../core/once.ts';
import { type Finder, type Folded, type Naming, withName } from './naming.ts';
import { isStrongRole } from './position.ts';
import { matchesIn } from '../matches.ts';

const HEADS = once(() => new Map(CO_QUAN_HUYEN().flatMap((row) => [row.ten, ...row.khac].map((ten) => [nameKey(ten), row] as const))));
const DISTRICT = once(() => {
  const heads = anyOf(CO_QUAN_HUYEN().flatMap(({ ten, khac }) => (ten === '' ? khac : [ten, ...khac])));
  return new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:(${heads}) )?(?:(các|cấp) )?(huyện|quận|(?<!đô )thị xã|thị trấn)(?: đảo)?(?![A-Za-zÀ-ỹ])`, 'gu');
});
const PARTY = /(?<![A-Za-zÀ-ỹ])(?:huyện|quận|thị) (?:ủy|đoàn)(?![A-Za-zÀ-ỹ])/gu;

/** Words without which there is nothing to find. */
const CO_CHU = /huyện|quận|thị /u;

/** Districts, towns and their bodies after their last day. */
export const findDistricts: Finder = (folded, day) => {
  if (day < MOC.boMay || !CO_CHU.test(folded.low)) return [];
  return [...units(folded, day), ...party(folded, day)];
};

function units(folded: Folded, day: string): Naming[] {
  return [...matchesIn(folded.low, DISTRICT())].flatMap((found): Naming[] => {
    const [whole, head, many] = found;
    const plainEnd = found.index + whole.length;
    const end = withName(folded, plainEnd);
    const row = HEADS().get(nameKey(head ?? ''));
    if (row === undefined || day <= row.den || !isMeant(folded, head, many, end > plainEnd)) return [];
    return [{ rule: 'cap-huyen', start: found.index, end, doubt: many === 'cấp', donVi: true, ...facts(row) }];
  });
}

const facts = ({ den, sau, canCu }: CoQuanHuyen): Pick<Naming, 'den' | 'sau' | 'canCu'> => ({ den, sau, canCu });

/** Is one unit meant, or all of them? `trên địa bàn huyện` says too little, and capitals alone say nothing in a line of capitals. */
function isMeant({ p, caps }: Folded, head: string | undefined, many: string | undefined, named: boolean): boolean {
  if (caps) return isStrongRole(p);
  return head !== undefined || many !== undefined || named;
}

function party(folded: Folded, day: string): Naming[] {
  if (day <= CAP_HUYEN.den) return [];
  return [...matchesIn(folded.low, PARTY)].flatMap((found): Naming[] => {
    if (!isParty(folded, found.index, found[0])) return [];
    return [{ rule: 'cap-huyen', start: found.index, end: withName(folded, found.index + found[0].length), doubt: false, den: CAP_HUYEN.den, canCu: 'Luật 72/2025/QH15', sau: 'Đảng ủy xã, phường, đặc khu' }];
  });
}

/** `Huyện ủy` with one capital; `Thị Uỷ` is a person, and capitals alone say nothing. */
function isParty({ p, caps }: Folded, start: number, word: string): boolean {
  if (caps) return isStrongRole(p);
  const typed = p.text.slice(start, start + word.length);
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(typed);
}
