import { allAtBreaks, isBlank, type Item, joined, type Line } from './line.ts';
import { as, type OutLine } from './out.ts';
import { isChucVu, isGhiChuKy, isHoTen, isNgay, isQuyen } from './patterns.ts';
import { isNguoiSoan } from './recipients.ts';
import { hasWords, isCapitals } from './words.ts';
import { WHY } from './why.ts';

/** A line of a signature block with the blank lines above it. */
interface Signed {
  readonly line: Line;
  readonly gap: number;
}

function signedOf(items: readonly Item[]): Signed[] {
  const out: Signed[] = [];
  let gap = 0;
  for (const item of allAtBreaks(items)) {
    if (item.kind !== 'line') continue;
    if (isBlank(item)) gap += 1;
    else {
      out.push({ line: item, gap: gap + roomAbove(item) });
      gap = 0;
    }
  }
  return out;
}

/** Lines for which the space above a paragraph leaves room: that of a signature is as good as blank lines. */
const roomAbove = ({ first, src }: Line): number => (first ? Math.floor(src.para.before / 20) : 0);

/** Authority, title, other posts and name (ô 7) of lines that stand one below the other; several signers may. */
export function signers(items: readonly Item[]): OutLine[] {
  const all = signedOf(items);
  const out: OutLine[] = [];
  for (const group of signerGroups(all)) out.push(...signer(group));
  return out;
}

/** A signer ends with a name; what follows begins another. */
function signerGroups(all: readonly Signed[]): Signed[][] {
  const groups: Signed[][] = [[]];
  all.forEach((one, i) => {
    groups.at(-1)?.push(one);
    const rest = all.slice(i + 1);
    if (isName(one, all[i - 1]) && rest.some(({ line }, j) => isName(rest[j] ?? one, rest[j - 1]) || isQuyen(line))) groups.push([]);
  });
  return groups.filter((group) => group.length > 0);
}

const TO_CHUC = /^(?:Sở|Bộ|Ban|Phòng|Uỷ ban|Ủy ban|UBND|Công ty|Trung tâm|Văn phòng|Cục|Chi cục|Hội đồng|Trường) /u;
const isName = ({ line, gap }: Signed, above: Signed | undefined): boolean => isHoTen(line) && !(gap === 0 && TO_CHUC.test(line.text)) && !(isChucVu(line) && gap === 0 && above === undefined);

/** A name that stands in capitals: the last line, off from the title. */
const isLoudName = ({ line, gap }: Signed, last: boolean): boolean => last && gap > 0 && isCapitals(line.text) && !isChucVu(line) && /^\p{Lu}+(?: \p{Lu}+){1,4}$/u.test(line.text);

function signer(group: readonly Signed[]): OutLine[] {
  const found = group.findLastIndex((one, i) => isName(one, group[i - 1]) || isLoudName(one, i === group.length - 1));
  const blank = group.findIndex(({ line }) => /^\(?ho (?:va |, )?ten\)?$/u.test(line.key));
  const name = found >= 0 ? found : blank >= 0 ? blank : placeOfName(group);
  const out: OutLine[] = [];
  group.forEach(({ line, gap }, i) => {
    if (i === name) out.push(as('ho-ten', line, (found >= 0 || isOddName(group, i)) && !/\(|\{/u.test(line.text) ? undefined : WHY.khoiKy));
    else if (i > name && isNguoiSoan(line)) out.push(as('nguoi-soan', line));
    else if (!isQuyen(line) && (isGhiChuKy(line) || !hasWords(line.text) || isNgay(line) || /^ngay[\s….\d]/u.test(line.key))) out.push(as('doan', line, WHY.khoiKy));
    else titleLine(out, line, gap);
  });
  return out;
}

/** A few words with room for a signature above them, below an authority or a title: a name, however its letters are. */
const isOddName = (group: readonly Signed[], i: number): boolean => {
  const { line, gap } = group[i] ?? {};
  return line !== undefined && (gap ?? 0) >= 2 && /^[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){1,5}$/u.test(line.text) && !TO_CHUC.test(line.text) && !isChucVu(line) && group.slice(0, i).some((one) => isQuyen(one.line) || isChucVu(one.line));
};

/** Where no line is a name, the last one off from the others may stand for it: `{{nguoi_ky}}`, `………`. */
function placeOfName(group: readonly Signed[]): number {
  const last = group.at(-1);
  return group.length > 1 && last !== undefined && last.gap > 0 && !isQuyen(last.line) && !isGhiChuKy(last.line) ? group.length - 1 : -1;
}

/** Words in place of an office: whom one stands for, or what one is in this paper. */
const KHONG_CHUC = /^(?:dai dien|nguoi|chu tri|thu ky|can bo|chuyen vien)(?![a-z])/u;

function titleLine(out: OutLine[], line: Line, gap: number): void {
  const last = out.at(-1);
  if (isQuyen(line)) out.push(as('quyen-han', line));
  else if (isChucVu(line)) out.push(as(last?.role === 'chuc-vu' && gap > 0 ? 'chuc-vu-khac' : 'chuc-vu', line, KHONG_CHUC.test(line.key) ? WHY.khoiKy : undefined));
  else if (gap === 0 && (last?.role === 'quyen-han' || last?.role === 'chuc-vu')) out[out.length - 1] = { ...last, line: joined([last.line, line]) };
  else out.push(as(last?.role === 'chuc-vu' ? 'chuc-vu-khac' : 'chuc-vu', line, WHY.khoiKy));
}

/** Can some lines be a signature block: authority or a title, and a name below or room for it? */
export function looksSigned(items: readonly Item[]): boolean {
  const all = signedOf(items);
  const titled = all.findIndex(({ line }) => (isQuyen(line) || (isChucVu(line) && isCapitals(line.text))) && line.text.length < 90);
  if (all.length > 30) return false;
  const [last, before] = [all.at(-1), all.at(-2)];
  if (last !== undefined && before !== undefined && all.length <= 6 && last.gap >= 2 && before.line.text.length < 90 && (isHoTen(last.line) || !hasWords(last.line.text))) return true;
  if (titled < 0) return false;
  return all.slice(titled + 1).some((one, i, rest) => isName(one, rest[i - 1] ?? all[titled]) || isGhiChuKy(one.line)) || all.length <= 3;
}
