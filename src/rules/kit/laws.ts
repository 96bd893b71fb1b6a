import type { Subject } from '../subject.ts';
import { type Printed, printedOf } from './printed.ts';
import { matchesIn } from './matches.ts';

/** A Luật, Bộ luật or Pháp lệnh that is named with its number, or with who passed it. */
export interface LawMention {
  readonly at: Printed;
  readonly start: number;
  readonly end: number;
  readonly loai: string;
  /** Its name; `''` where only the number names it. */
  readonly ten: string;
  readonly soKyHieu?: string;
  readonly coQuan?: string;
}

const SO = /(?<![\dA-Za-zÀ-ỹ])\d{1,3}\/(?:\d{4}\/)?(?:(?:PL-)?UBTVQH|(?:L-)?QH)\d{1,2}(?![\dA-Za-zÀ-ỹ])/gu;
/** Type words before a number: the nearest says whose number it is. */
const LOAI = /(?<![A-Za-zÀ-ỹ])(?:Bộ luật|Luật(?! sư)|Pháp lệnh|Nghị quyết|Hiến pháp|Lệnh|Nghị định|Thông tư|Quyết định|Kế hoạch|Báo cáo|Tờ trình|Văn bản hợp nhất)(?![A-Za-zÀ-ỹ])/gu;
const LUAT: readonly string[] = ['Bộ luật', 'Luật', 'Pháp lệnh'];
const TRUOC_SO = / ?(?:số:? ?)?$/u;
const QUOC_HOI = '(Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội)';
const SAU_SO = new RegExp(String.raw`^(?:,? ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4})?,? của ${QUOC_HOI}`, 'u');
/** `Luật … ngày 21 tháng 6 năm 2024 của Quốc hội`: a name may hold “của Quốc hội” itself, a date ends it. */
const CO_QUAN = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(Bộ luật|Luật|Pháp lệnh) (\p{Lu}[^;:.()“”"]{1,200}?) ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4},? của ${QUOC_HOI}`, 'gu');

/** Laws that are cited with more than type and name, in reading order. */
export function lawsOf(s: Pick<Subject, 'tree'>): readonly LawMention[] {
  return printedOf(s).flatMap((at) => {
    if (!/[Ll]uật|[Ll]ệnh/u.test(at.text) || !at.text.includes('Q')) return [];
    const numbered = [...matchesIn(at.text, SO)].flatMap((found) => numberedAt(at, found.index, found[0]));
    return [...numbered, ...passedBy(at)].sort((a, b) => a.start - b.start);
  });
}

function numberedAt(at: Printed, index: number, soKyHieu: string): LawMention[] {
  const from = Math.max(0, index - 260);
  const words = at.text.slice(from, index);
  const found = [...matchesIn(words, LOAI)].at(-1);
  if (found === undefined || !LUAT.includes(found[0])) return [];
  const ten = words.slice(found.index + found[0].length).replace(TRUOC_SO, '').trim();
  if (/[;:.“”"\d]/u.test(ten)) return [];
  const behind = at.text.slice(index + soKyHieu.length, index + soKyHieu.length + 80);
  const passed = SAU_SO.exec(behind);
  return [{ at, start: from + found.index, end: index + soKyHieu.length + (passed?.[0].length ?? 0), loai: found[0], ten: ten.replace(/[(,]$/u, '').trim(), soKyHieu, ...(passed?.[1] === undefined ? {} : { coQuan: passed[1] }) }];
}

function passedBy(at: Printed): LawMention[] {
  return [...matchesIn(at.text, CO_QUAN)].flatMap((found) => {
    const [whole, loai = '', ten = '', coQuan = ''] = found;
    return /\d\//u.test(ten) ? [] : [{ at, start: found.index, end: found.index + whole.length, loai, ten, coQuan }];
  });
}
