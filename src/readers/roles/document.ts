import { findAddressees } from './addressees.ts';
import { attachments, opensAnnex, referenceAt } from './attachments.ts';
import { findBases } from './bases-of.ts';
import { bodyOf } from './body.ts';
import { findHead } from './head.ts';
import { isLine, type Item, type Line } from './line.ts';
import { doubted, linesIn, type Out } from './out.ts';
import { WHY } from './why.ts';
import { isPhuLuc, nextLine, type TypeName } from './patterns.ts';
import { findPreamble } from './preamble.ts';
import type { Part } from './sections.ts';
import { findTail } from './tail.ts';
import { findTitle } from './title.ts';

/** A document taken apart: itself, then what is attached. */
export interface Found {
  readonly parts: readonly Part[];
  readonly type?: TypeName;
  /** Its type name as it stands. */
  readonly name?: string;
}

/** Finds the components of a document that somebody else made. */
export function documentOf(items: readonly Item[]): Found {
  const first = items[nextLine(items, 0)];
  if (first !== undefined && isLine(first) && isPhuLuc(first)) return { parts: samples(attachments(items, 0).map(({ out }) => out)) };
  const preamble = findPreamble(items);
  const found = findHead(items.slice(preamble.next));
  const head = { out: [...preamble.out, ...found.out], next: preamble.next + found.next };
  const opening = openingOf(items, head.next);
  const tail = findTail(items, opening.next);
  const annex = tail === undefined ? items.findIndex((item, i) => i > opening.next && opensAnnex(items, i, item)) : -1;
  const end = tail?.start ?? (annex < 0 ? items.length : annex);
  const noted = notesEnd(items, tail?.next ?? end);
  const main = [...head.out, ...opening.out, ...bodyOf(items.slice(opening.next, end)), ...(tail?.out ?? []), ...doubted(bodyOf(items.slice(tail?.next ?? end, noted)), WHY.ghiChu)];
  const rest = attachments(items, noted).map(({ out }) => out);
  return { parts: [main, ...rest], ...(opening.type === undefined ? {} : { type: opening.type }), ...(opening.line === undefined ? {} : { name: opening.line.text }) };
}

/** Heads of documents behind an annex that stands alone are samples: their places are filled with what stands for something. */
function samples(parts: readonly Part[]): readonly Part[] {
  const heads = parts.filter((part) => linesIn(part).some(({ role }) => role === 'quoc-hieu'));
  return heads.length < 2 ? parts : parts.map((part, i) => (i === 0 ? part : doubted(part, WHY.mau)));
}

/** Where notes on how to fill in a form end, which stand below its signature. */
function notesEnd(items: readonly Item[], from: number): number {
  const first = items[nextLine(items, from)];
  if (first === undefined || !isLine(first) || !/^ghi chu(?![a-z])/u.test(first.key)) return from;
  const annex = items.findIndex((item, i) => i > from && opensAnnex(items, i, item));
  return annex < 0 ? items.length : annex;
}

interface Opening {
  readonly out: readonly Out[];
  readonly next: number;
  readonly type?: TypeName;
  readonly line?: Line;
}

/** Title, Kính gửi and bases, in the order in which they stand. */
function openingOf(items: readonly Item[], from: number): Opening {
  const found = findTitle(items, from);
  const reference = found.type === undefined ? { out: [], next: found.next } : referenceAt(items, found.next, 'trich-yeu');
  const title = { ...found, out: [...found.out, ...reference.out], next: reference.next };
  const to = findAddressees(items, title.next);
  const late = title.type === undefined && to.out.length > 0 ? findTitle(items, to.next) : undefined;
  const at = late?.type === undefined ? to.next : late.next;
  const letter = title.type === undefined && late?.type === undefined;
  const bases = findBases(items, at, letter);
  const again = to.out.length > 0 ? undefined : findAddressees(items, bases.next);
  const named = late?.type === undefined ? title : late;
  const out = [...title.out, ...to.out, ...(late?.type === undefined ? [] : late.out), ...bases.out, ...(again?.out ?? [])];
  return { out, next: again?.next ?? bases.next, ...(named.type === undefined ? {} : { type: named.type }), ...(named.line === undefined ? {} : { line: named.line }) };
}

