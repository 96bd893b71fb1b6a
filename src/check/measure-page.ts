import type { Aspect } from '../core/aspect.ts';
import type { Bilingual } from '../core/text.ts';
import { type Allowed, allows, ptToMm } from '../core/units.ts';
import type { Folio, LayoutTree, Section } from '../layout/tree.ts';
import { PAGE } from '../standard/page.ts';
import { ROWS } from '../standard/rows.ts';
import { allowedWords, figure } from '../rules/kit/measures.ts';
import { ALIGN } from '../rules/trinh-bay/canh-le.ts';
import type { Subject } from '../rules/subject.ts';
import { breachesOf } from './measure-breaches.ts';
import { length } from './measure-words.ts';
import type { Measure, Verdict } from './measure.ts';

/** Pages are whole twips, and A4 is none. */
const HALF_TWIP = 25.4 / 1440 / 2 + 1e-4;
const SIDES = [
  ['top', 'leTren', 'le-tren', { vi: 'lề trên', en: 'top margin' }],
  ['bottom', 'leDuoi', 'le-duoi', { vi: 'lề dưới', en: 'bottom margin' }],
  ['left', 'leTrai', 'le-trai', { vi: 'lề trái', en: 'left margin' }],
  ['right', 'lePhai', 'le-phai', { vi: 'lề phải', en: 'right margin' }],
] as const;

/** Paper, margins and page numbers of every section. */
export const pageMeasures = (s: Subject, tree: LayoutTree): Measure[] => tree.sections.flatMap((section, i) => [paper(s, section, partOf(tree, i)), ...margins(s, section, partOf(tree, i)), folio(s, tree, section, partOf(tree, i))]);

const partOf = ({ sections }: LayoutTree, i: number): Bilingual => (sections.length === 1 ? { vi: 'Trang', en: 'Page' } : { vi: `Trang, phần ${i + 1}`, en: `Page, section ${i + 1}` });

/** A measure with its verdict, or the reason why there is none. */
function judged(s: Subject, aspect: Aspect, measure: Omit<Measure, 'verdict' | 'count' | 'aspect'>, ok: boolean): Measure {
  const reason = s.seen?.blind.get(aspect);
  const verdict: Verdict = reason === undefined ? (ok ? 'ok' : 'breach') : 'not-checked';
  const { value: _value, unit: _unit, ...bare } = measure;
  return reason === undefined ? { ...measure, aspect, verdict, count: 1 } : { ...bare, found: { vi: 'không thấy được', en: 'not shown' }, aspect, verdict, reason, count: 0 };
}

function paper(s: Subject, { page: { width, height } }: Section, part: Bilingual): Measure {
  const tolerance = Math.max(s.tolerance.mm, HALF_TWIP);
  const [short, long] = [ptToMm(Math.min(width, height)), ptToMm(Math.max(width, height))];
  const words = (unit: (pt: number) => number, name: 'mm' | 'pt', lang: keyof Bilingual): string => `${figure(unit(width))[lang]} × ${figure(unit(height), name)[lang]}`;
  const found = (lang: keyof Bilingual): string => `${words(ptToMm, 'mm', lang)} (${words((pt) => pt, 'pt', lang)})`;
  const ok = allows(PAGE.rong.allowed, short, tolerance) && allows(PAGE.cao.allowed, long, tolerance);
  return judged(s, 'kho-giay', { part, what: { vi: 'khổ giấy', en: 'paper' }, found: { vi: found('vi'), en: found('en') }, value: `${short} × ${long}`, unit: 'mm', required: { vi: 'A4 (210 × 297 mm)', en: 'A4 (210 × 297 mm)' }, clause: PAGE.rong.clause }, ok);
}

const margins = (s: Subject, { page }: Section, part: Bilingual): Measure[] =>
  SIDES.map(([side, key, aspect, what]) => {
    const { allowed, clause }: { readonly allowed: Allowed; readonly clause: Measure['clause'] } = PAGE[key];
    const mm = ptToMm(page.margin[side]);
    return judged(s, aspect, { part, what, found: length(page.margin[side]), value: mm, unit: 'mm', required: allowedWords(allowed, 'mm'), ...(clause === undefined ? {} : { clause }) }, allows(allowed, mm, s.tolerance.mm));
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
