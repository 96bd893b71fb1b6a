import { soLaMa } from '../../catalog/danh-so.ts';
import type { Role } from '../../core/role.ts';
import type { Subject } from '../subject.ts';
import { partCount, type Printed, printedOf, showing } from './printed.ts';
import { namesDocument, saidWhose, type Ve } from './references.ts';
import { matchesIn } from './matches.ts';

/** An annex or attached sheet as it is printed. */
export interface Attached {
  readonly section: number;
  /** Its first paragraphs, down to the reference line. */
  readonly head: readonly Printed[];
  /** `Phụ lục II`; absent with an attached sheet, which is no annex. */
  readonly label?: Printed;
  /** `II`, or nothing. */
  readonly so: string;
  /** `(Kèm theo …)`. */
  readonly line?: Printed;
}

const DAU: ReadonlySet<Role> = new Set<Role>(['phu-luc', 'tieu-de-phu-luc', 'kem-theo', 'ten-loai', 'trich-yeu', 'quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'co-quan-chu-quan']);

/** Annexes and attached sheets: every part after the document itself. */
export function attachedOf(s: Pick<Subject, 'tree'>): readonly Attached[] {
  const printed = printedOf(s);
  return Array.from({ length: partCount(s) }, (_, section): Attached[] => {
    if (section === 0) return [];
    const own = printed.filter((p) => p.section === section);
    const body = own.findIndex(({ role }) => !DAU.has(role));
    const head = body < 0 ? own : own.slice(0, body);
    const label = named(head.find(({ role }) => role === 'phu-luc'));
    const line = head.find(({ role, text }) => role === 'kem-theo' && text.trim() !== '');
    const so = (label?.marker ?? '').replace(/^phụ lục\s*/iu, '').trim();
    return [{ section, head, so, ...(label === undefined ? {} : { label }), ...(line === undefined ? {} : { line }) }];
  }).flat();
}

/** In files the whole label may be text. */
const named = (label: Printed | undefined): Printed | undefined => (label?.marker === '' ? { ...label, marker: label.text.trim(), text: '' } : label);

/** An attached part that is called an annex. */
export type Annex = Attached & { readonly label: Printed };
/** Annexes alone, without attached sheets. */
export const annexesOf = (s: Pick<Subject, 'tree'>): readonly Annex[] => attachedOf(s).filter((one): one is Annex => one.label !== undefined);

/** The number of an annex, Roman or Arabic. */
export const annexNumber = (so: string): number | undefined => soLaMa(so) ?? (/^\d{1,3}$/u.test(so) ? Number(so) : undefined);

/** Where a text speaks of annexes. */
export interface AnnexMention {
  readonly at: Printed;
  readonly start: number;
  readonly chu: string;
  /** Numbers that are named; none where it speaks of annexes at large. */
  readonly so: readonly number[];
  /** Whose they are by the words right after. */
  readonly ve: Ve;
  /** Is it all that its paragraph says: a label that was typed as text? */
  readonly nhan: boolean;
  /** Is another document named in the paragraph? */
  readonly coVanBan: boolean;
}

const MOT = String.raw`(?:[IVXLC]{1,6}|\d{1,2})(?![A-Za-zÀ-ỹ\d/-]|\.\d)`;
const NHAC = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:[Pp]hụ lục|PHỤ LỤC)(?: (?:số )?(${MOT}(?:(?:, | và | đến | - )(?:[Pp]hụ lục )?${MOT}){0,8}))?`, 'gu');
const MOI = new RegExp(MOT, 'gu');
/** A form named next in a list of what is attached: `Phụ lục I, mẫu báo cáo ở Phụ lục II`. */
const NEXT = /^, (?:biểu|mẫu|bảng) /u;
const KHOANG = new RegExp(String.raw`(${MOT})(?: đến | - )(?:[Pp]hụ lục )?(${MOT})`, 'u');

/** Mentions of annexes in a document and what is attached to it; labels and reference lines are none. */
export function annexMentions(s: Pick<Subject, 'tree' | 'loai'>): readonly AnnexMention[] {
  return showing(s, printedOf(s), /phụ lục/iu)
    .filter(({ role }) => !DAU.has(role))
    .flatMap((at) => mentionsIn(s, at, namesDocument(s, at)));
}

function mentionsIn(s: Pick<Subject, 'tree' | 'loai'>, at: Printed, coVanBan: boolean): AnnexMention[] {
  const all = at.text.trim();
  return [...matchesIn(at.text, NHAC)].map((found): AnnexMention => {
    const [chu, list = ''] = found;
    const end = found.index + chu.length;
    const ve = NEXT.test(at.text.slice(end, end + 8)) ? 'khong-ro' : saidWhose(s, at, found.index, end);
    return { at, start: found.index, chu, so: numbersIn(list), ve, nhan: chu === all, coVanBan };
  });
}

/** The numbers of a list; a range names all between. */
function numbersIn(list: string): number[] {
  const [, from, to] = KHOANG.exec(list) ?? [];
  const [low, high] = [annexNumber(from ?? ''), annexNumber(to ?? '')];
  const range = low === undefined || high === undefined || high - low > 50 ? [] : Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);
  return [...new Set([...range, ...[...matchesIn(list, MOI)].flatMap(([so]) => annexNumber(so) ?? [])])];
}
