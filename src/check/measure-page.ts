import type { Aspect } from '../core/aspect.ts';
import type { Bilingual } from '../core/text.ts';
import { type Allowed, allows, ptToMm } from '../core/units.ts';
import type { Folio, LayoutTree, Section } from '../layout/tree.ts';
import { PAGE } from '../standard/page.ts';
import { ROWS } from '../standard/rows.ts';
import { allowedWords, figure } from '../rules/kit/measures.ts';
import { ALIGN } from '../rules/trinh-bay/canh-le.ts';
import huongGiay from '../rules/trinh-bay/huong-giay.ts';
import { SIDES } from '../rules/trinh-bay/le-trang.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { length, NOT_SHOWN, sameLine } from './measure-words.ts';
import type { Measure, Verdict } from './measure.ts';

/** Paper, margins and page numbers of every section. */
export const pageMeasures = (s: Subject, tree: LayoutTree): Measure[] => tree.sections.flatMap((section, i) => [paper(s, section, partOf(tree, i)), direction(s, section, partOf(tree, i)), ...margins(s, section, partOf(tree, i)), folio(s, tree, section, partOf(tree, i))]);

const partOf = ({ sections }: LayoutTree, i: number): Bilingual => (sections.length === 1 ? { vi: 'Trang', en: 'Page' } : { vi: `Trang, phần ${i + 1}`, en: `Page, section ${i + 1}` });

/** A measure with its verdict, or the reason why there is none. */
function judged(s: Subject, aspect: Aspect, measure: Omit<Measure, 'verdict' | 'count' | 'aspect'> & Partial<Pick<Measure, 'aspect'>>, ok: boolean): Measure {
  const reason = s.seen?.blind.get(aspect);
  const verdict: Verdict = reason === undefined ? (ok ? 'ok' : 'breach') : 'not-checked';
  const { value: _value, unit: _unit, ...bare } = measure;
  return reason === undefined ? { aspect, ...measure, verdict, count: 1 } : { aspect, ...bare, found: NOT_SHOWN, verdict, reason, count: 0 };
}

function paper(s: Subject, { page: { width, height }, path }: Section, part: Bilingual): Measure {
  const words = (unit: (pt: number) => number, name: 'mm' | 'pt', lang: keyof Bilingual): string => `${figure(unit(width))[lang]} × ${figure(unit(height), name)[lang]}`;
  const found = (lang: keyof Bilingual): string => `${words(ptToMm, 'mm', lang)} (${words((pt) => pt, 'pt', lang)})`;
  return judged(s, 'kho-giay', { part, what: { vi: 'khổ giấy', en: 'paper' }, found: { vi: found('vi'), en: found('en') }, value: `${figure(ptToMm(width)).en} × ${figure(ptToMm(height)).en}`, unit: 'mm', required: sameLine('A4 (210 × 297 mm)'), clause: PAGE.rong.clause }, !breachesOf(s).has('trinh-bay/kho-giay', path));
}

const UPRIGHT: Bilingual = { vi: 'dọc', en: 'portrait' };
const direction = (s: Subject, { page: { width, height }, path }: Section, part: Bilingual): Measure =>
  judged(s, 'kho-giay', { aspect: 'huong-giay', part, what: { vi: 'hướng giấy', en: 'direction' }, found: width > height ? { vi: 'ngang', en: 'landscape' } : UPRIGHT, value: width > height ? 'ngang' : 'doc', required: { vi: 'dọc; ngang khi có bảng, biểu', en: 'portrait; landscape for tables' }, clause: huongGiay.basis }, !breachesOf(s).has('trinh-bay/huong-giay', path));

const margins = (s: Subject, { page }: Section, part: Bilingual): Measure[] =>
  SIDES.map(([side, key, aspect, name]) => {
    const { allowed, clause }: { readonly allowed: Allowed; readonly clause: Measure['clause'] } = PAGE[key];
    const mm = ptToMm(page.margin[side]);
    return judged(s, aspect, { part, what: { vi: `lề ${name.vi}`, en: `${name.en} margin` }, found: length(page.margin[side]), value: mm, unit: 'mm', required: allowedWords(allowed, 'mm'), ...(clause === undefined ? {} : { clause }) }, allows(allowed, mm, s.tolerance.mm));
  });

const AT: Readonly<Record<Folio['at'], Bilingual>> = { header: { vi: 'lề trên', en: 'top margin' }, footer: { vi: 'lề dưới', en: 'bottom margin' }, text: { vi: 'trong nội dung', en: 'in the text' } };
const REQUIRED: Bilingual = { vi: 'lề trên, canh giữa, 13–14 pt, đứng, không đậm, không hiện ở trang đầu', en: 'top margin, centred, 13–14 pt, upright, regular, none on the first page' };

function folio(s: Subject, tree: LayoutTree, section: Section, part: Bilingual): Measure {
  const broken = breachesOf(s).has('trinh-bay/so-trang', section.path);
  return judged(s, 'so-trang', { part, what: { vi: 'số trang', en: 'page number' }, found: folioWords(tree, section), required: REQUIRED, clause: ROWS['so-trang'].clause }, !broken);
}

function folioWords(tree: LayoutTree, { folio: own, pageNumber }: Section): Bilingual {
  if (own === undefined && !pageNumber) return { vi: 'không có', en: 'none' };
  const { text, para } = tree.styles['so-trang'];
  const { at, align, look, onFirst } = own ?? { at: 'header' as const, align: para.align, look: text, onFirst: false };
  const say = (lang: keyof Bilingual): string => {
    const face = lang === 'vi' ? `${look.italic ? 'nghiêng' : 'đứng'}, ${look.bold ? 'đậm' : 'không đậm'}, ${onFirst ? 'hiện' : 'không hiện'} ở trang đầu` : `${look.italic ? 'italic' : 'upright'}, ${look.bold ? 'bold' : 'regular'}, ${onFirst ? 'shown' : 'none'} on the first page`;
    return `${AT[at][lang]}, ${ALIGN[align][lang]}, ${figure(look.size, 'pt')[lang]}, ${face}`;
  };
  return { vi: say('vi'), en: say('en') };
}
