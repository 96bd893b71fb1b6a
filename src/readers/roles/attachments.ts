import { bodyOf, markerWithLook } from './body.ts';
import { findHead } from './head.ts';
import { isBlank, isCentred, isLine, type Item, joined, type Line, part } from './line.ts';
import type { Found } from './markers.ts';
import { as, doubted, type Out } from './out.ts';
import { isCanCu, isKemTheo, isPhuLuc, isQuocHieu, nextLine } from './patterns.ts';
import { halves } from './columns.ts';
import { ruleOfChars } from './rules.ts';
import { findTail } from './tail.ts';
import { findTitle, isHeadTable } from './title.ts';
import { WHY } from './why.ts';

/** An annex or attached sheet: its components, from one index of the items on. */
export interface Attachment {
  readonly start: number;
  readonly out: readonly Out[];
}

/** What stands after the signature, cut at labels of annexes and heads of other documents. */
export function attachments(items: readonly Item[], from: number): Attachment[] {
  const first = nextLine(items, from);
  if (first >= items.length) return [];
  const starts = [first, ...items.flatMap((item, i) => (i > first && opensAnnex(items, i, item) ? [i] : []))];
  return starts.map((start, k) => ({ start, out: annexOf(items.slice(start, starts[k + 1])) }));
}

/** Does an annex begin with an item: its label on a line of its own, or the head of a document at the top of a page? */
export function opensAnnex(items: readonly Item[], i: number, item: Item): boolean {
  if (item.kind === 'table') return isHeadTable(item);
  if (isLine(item) && (isQuocHieu(item) || halves(item, (_, right) => isQuocHieu(right)) !== undefined)) return true;
  if (!isLine(item) || !isPhuLuc(item)) return false;
  const apart = isCentred(item) || item.src.pageBreak === true || item.look.capitals || item.look.bold > 0.8;
  return apart && !isPhuLuc({ key: '', text: '', ...lineBefore(items, i) });
}

const lineBefore = (items: readonly Item[], i: number): Partial<Line> => {
  const before = items[i - 1];
  return before !== undefined && isLine(before) ? { key: before.key, text: before.text } : {};
};

function annexOf(items: readonly Item[]): Out[] {
  const label = items[0];
  if (label !== undefined && isLine(label) && isPhuLuc(label)) return labelled(label, items);
  const head = findHead(items);
  const title = findTitle(items, head.next);
  const opened = head.out.length > 0 || title.out.length > 0;
  const named = opened ? { out: [], next: title.next } : titleLines(items, 0, []);
  const reference = referenceAt(items, named.next, opened ? 'trich-yeu' : 'tieu-de-phu-luc');
  const rest = textAndTail(items.slice(reference.next));
  const sure = opened || reference.out.some((one) => one.kind === 'line');
  return [...othersHead(head.out), ...title.out, ...doubted(named.out, WHY.dinhKem), ...reference.out, ...(sure ? rest : doubted(rest, WHY.dinhKem))];
}

/** The head of a document that is attached says whose it is, which is often nobody yet. */
const othersHead = (out: readonly Out[]): Out[] =>
  out.map((one): Out => {
    if (one.kind === 'grid') return { ...one, rows: one.rows.map((row) => row.map(othersHead)) };
    return one.kind !== 'line' || one.role === 'quoc-hieu' || one.role === 'tieu-ngu' ? one : { ...one, why: one.why ?? WHY.kemTheo };
  });

/** Text that may have a signature of its own. */
function textAndTail(items: readonly Item[]): Out[] {
  const tail = findTail(items, 0);
  if (tail === undefined) return bodyOf(items);
  return [...bodyOf(items.slice(0, tail.start)), ...tail.out, ...bodyOf(items.slice(tail.next))];
}

const LABEL = /^(ph[ụu]\s+l[ụu]c)(\s+(?:s[ốo]\s+)?)?([IVXLC]{1,6}|\d{1,2}|[A-H])?(?![A-Za-zÀ-ỹ\d])(\s*[.:]\s*)?/iu;

function labelled(label: Line, items: readonly Item[]): Out[] {
  const found = LABEL.exec(label.raw);
  const end = found?.[0].trimEnd().length ?? 0;
  const rest = part(label, end);
  const [, before = '', space = '', text = '', after = ''] = found ?? [];
  const numeral: Found = { level: 'phan', marker: { before: before + (text === '' ? '' : space), text, after: after.trimEnd() }, end };
  const bare = { ...part(label, 0, end), inlines: [], raw: '', text: '' };
  const name = found === null ? as('phu-luc', label) : { ...as('phu-luc', bare), marker: markerWithLook(label, numeral) };
  const titled = titleLines(items, 1, rest.raw === '' ? [] : [{ ...rest, first: false }]);
  const reference = referenceAt(items, titled.next, 'tieu-de-phu-luc');
  return [name, ...titled.out, ...reference.out, ...textAndTail(items.slice(reference.next))];
}

/** Title lines of an annex, in the middle or in capitals, down to the reference line or a rule line. */
function titleLines(items: readonly Item[], from: number, first: readonly Line[]): { readonly out: Out[]; readonly next: number } {
  const lines = [...first];
  let next = from;
  for (let i = from; i < items.length && lines.length < 6; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (isBlank(item)) continue;
    if (!isLine(item) || ruleOfChars(item) !== undefined || isKemTheo(item) || isCanCu(item) || item.text.length > 260) break;
    if (!(item.src.para.align === 'center' || item.look.capitals || (item.look.bold > 0.8 && isCentred(item)))) break;
    if (/^(?:phan|chuong|dieu|muc|i|1)[\s.]/u.test(item.key)) break;
    lines.push(item);
    next = i + 1;
  }
  return { out: lines.length > 0 ? [as('tieu-de-phu-luc', joined(lines))] : [], next };
}

/** `(Kèm theo …)`, its lines as one, and the line below it. */
export function referenceAt(items: readonly Item[], from: number, above: 'trich-yeu' | 'tieu-de-phu-luc'): { readonly out: Out[]; readonly next: number } {
  const at = nextLine(items, from);
  const item = items[at];
  if (item !== undefined && item.kind === 'rule') {
    // A line that hangs too high is drawn between the title and the reference.
    const behind = items[nextLine(items, at + 1)];
    const below = behind !== undefined && isLine(behind) && isKemTheo(behind) ? referenceAt(items, at + 1, above) : { out: [], next: at + 1 };
    return { out: [{ kind: 'rule', rule: item.rule, role: above }, ...below.out], next: below.next };
  }
  if (item === undefined || !isLine(item) || !isKemTheo(item)) return { out: [], next: from };
  const lines = [item];
  let next = at + 1;
  while (!/\)\s*$/u.test(lines.at(-1)?.text ?? '') && lines.length < 4) {
    const more = items[next];
    if (more === undefined || !isLine(more)) break;
    lines.push(more);
    next += 1;
  }
  const under = nextLine(items, next);
  const below = items[under];
  const rule = below === undefined ? undefined : below.kind === 'rule' ? below.rule : isLine(below) ? ruleOfChars(below) : undefined;
  return { out: [as('kem-theo', joined(lines)), ...(rule === undefined ? [] : [{ kind: 'rule', rule, role: 'kem-theo' } as const])], next: rule === undefined ? next : under + 1 };
}
