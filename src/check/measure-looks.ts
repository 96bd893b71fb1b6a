import type { Aspect } from '../core/aspect.ts';
import type { Clause } from '../core/clause.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';
import { allows, ptToMm } from '../core/units.ts';
import { FONT, PAGE } from '../standard/page.ts';
import { ROWS } from '../standard/rows.ts';
import type { StandardRow } from '../standard/row.ts';
import { isRegulated, LOI_VAN, type Looked, mainSize, shareOf } from '../rules/kit/looks.ts';
import { allowedWords, figure } from '../rules/kit/measures.ts';
import { ALIGN } from '../rules/trinh-bay/canh-le.ts';
import { caseOf, CASES, isCaseJudged } from '../rules/trinh-bay/chu-hoa.ts';
import { INDENTED } from '../rules/trinh-bay/thut-dau-dong.ts';
import { SPACED } from '../rules/trinh-bay/cach-doan.ts';
import type { Subject } from '../rules/subject.ts';
import { sameLine } from './measure-words.ts';
import type { Measure } from './measure.ts';

/** What was measured on a paragraph, and what is required of it. */
export interface Taken extends Pick<Measure, 'found' | 'unit' | 'required' | 'clause'> {
  readonly value: number | string | boolean;
  /** Is it as required, looked at alone? Told where a rule may leave a place alone that is otherwise. */
  readonly fits?: boolean;
}
/** One kind of look: how it is measured, what has to be seen for it, and the rules that judge it. */
export interface Look {
  readonly aspect: Measure['aspect'];
  readonly sees?: Aspect;
  readonly what: Bilingual;
  readonly rules: readonly string[];
  of(looked: Looked, tolerance: Subject['tolerance']): Taken;
}

const needs = (required: Bilingual, clause: Clause): Pick<Taken, 'required' | 'clause'> => ({ required, clause });
const regulated = (role: Role, required: Bilingual): Pick<Taken, 'required' | 'clause'> => (isRegulated(role) ? needs(required, ROWS[role].clause) : {});
const list = (values: readonly string[]): Bilingual => sameLine([...new Set(values)].join(', '));

/** Looks in the order in which a table shows them. */
export const LOOKS: readonly Look[] = [
  { aspect: 'phong-chu', sees: 'phong-chu', what: { vi: 'phông chữ', en: 'font' }, rules: ['trinh-bay/phong-chu'], of: ({ runs }) => ({ found: list(runs.map(({ font }) => font)), value: runs[0]?.font ?? '', ...needs(sameLine(FONT.family), FONT.clause) }) },
  { aspect: 'mau-chu', sees: 'mau-chu', what: { vi: 'màu chữ', en: 'colour' }, rules: ['trinh-bay/mau-chu'], of: colour },
  { aspect: 'co-chu', sees: 'co-chu', what: { vi: 'cỡ chữ', en: 'size' }, rules: ['trinh-bay/co-chu'], of: size },
  { aspect: 'chu-dam', sees: 'kieu-chu', what: { vi: 'đậm', en: 'weight' }, rules: ['trinh-bay/chu-dam'], of: (looked) => face(looked, 'bold', { vi: 'đậm', en: 'bold' }, { vi: 'không đậm', en: 'regular' }) },
  { aspect: 'chu-nghieng', sees: 'kieu-chu', what: { vi: 'nghiêng', en: 'slant' }, rules: ['trinh-bay/chu-nghieng'], of: (looked) => face(looked, 'italic', { vi: 'nghiêng', en: 'italic' }, { vi: 'đứng', en: 'upright' }) },
  { aspect: 'chu-hoa', what: { vi: 'kiểu hoa, thường', en: 'case' }, rules: ['trinh-bay/chu-hoa'], of: letterCase },
  { aspect: 'canh-le', sees: 'canh-le', what: { vi: 'canh lề', en: 'alignment' }, rules: ['trinh-bay/canh-le'], of: alignment },
  { aspect: 'thut-dong', sees: 'thut-dong', what: { vi: 'lùi đầu dòng', en: 'first-line indent' }, rules: ['trinh-bay/thut-dau-dong'], of: indent },
  { aspect: 'cach-doan', sees: 'cach-doan', what: { vi: 'cách đoạn', en: 'spacing' }, rules: ['trinh-bay/cach-doan', 'trinh-bay/cach-trich-yeu'], of: spacing },
  { aspect: 'gian-dong', sees: 'gian-dong', what: { vi: 'giãn dòng', en: 'line spacing' }, rules: ['trinh-bay/gian-dong', 'trinh-bay/dong-don'], of: lineSpacing },
];

function colour({ p, runs }: Looked): Taken {
  const required = p.role === 'do-khan' ? { vi: 'đỏ tươi', en: 'bright red' } : { vi: 'đen', en: 'black' };
  return { found: list(runs.map(({ color }) => `#${color}`)), value: runs[0]?.color ?? '', ...needs(required, p.role === 'do-khan' ? ROWS[p.role].clause : FONT.clause) };
}

function size({ p, runs }: Looked, { pt: off }: Subject['tolerance']): Taken {
  const main = mainSize(runs) ?? 0;
  const sizes = LOI_VAN.has(p.role) ? [main] : [...new Set(runs.filter(({ raised }) => !raised).map((run) => run.size))];
  const words = sizes.map((pt) => figure(pt).vi).join(', ');
  const mm = figure(ptToMm(main), 'mm');
  return { found: { vi: `${words} pt (${mm.vi})`, en: `${words.replaceAll(',', '.').replaceAll('. ', ', ')} pt (${mm.en})` }, value: main, unit: 'pt', fits: sizes.every((pt) => allows(ROWS[p.role].size, pt, off)), ...regulated(p.role, allowedWords(ROWS[p.role].size, 'pt')) };
}

function face({ p, runs }: Looked, key: 'bold' | 'italic', yes: Bilingual, no: Bilingual): Taken {
  const share = shareOf(runs, (run) => run[key]);
  const part = { vi: `một phần ${yes.vi}`, en: `partly ${yes.en}` };
  return { found: share === 1 ? yes : share === 0 ? no : part, value: share >= 0.5, fits: share !== (ROWS[p.role][key] ? 0 : 1), ...regulated(p.role, ROWS[p.role][key] ? yes : no) };
}

function letterCase({ p }: Looked): Taken {
  const [is, must] = [caseOf(p.role, p.text === '' ? p.marker : p.text), ROWS[p.role].case];
  return { found: CASES[is], value: is, fits: is === must, ...(isCaseJudged(p.role) ? regulated(p.role, CASES[must]) : {}) };
}

function alignment({ p, para }: Looked): Taken {
  const row: StandardRow = LOI_VAN.has(p.role) ? ROWS.doan : ROWS[p.role];
  return { found: ALIGN[para.align], value: para.align, fits: row.align === para.align, ...(row.align === undefined ? {} : regulated(p.role, ALIGN[row.align])) };
}

function indent({ p, para }: Looked, { mm: off }: Subject['tolerance']): Taken {
  const { allowed, clause } = PAGE.thutDauDong;
  const pt = para.left + para.firstLine;
  const [mm, points] = [figure(ptToMm(pt), 'mm'), figure(pt, 'pt')];
  const judged = INDENTED.has(p.role) && para.align !== 'center' && para.align !== 'right';
  return { found: { vi: `${mm.vi} (${points.vi})`, en: `${mm.en} (${points.en})` }, value: ptToMm(pt), unit: 'mm', fits: allows(allowed, ptToMm(pt), off), ...(judged ? needs(allowedWords(allowed, 'mm'), clause) : {}) };
}

function spacing({ p, para }: Looked): Taken {
  const [before, after] = [figure(para.before), figure(para.after, 'pt')];
  const { allowed, clause } = p.role === 'trich-yeu-cong-van' ? PAGE.cachTrichYeuCongVan : PAGE.cachDoan;
  const words = allowedWords(allowed, 'pt');
  const found = { vi: `trước ${before.vi}, sau ${after.vi}`, en: `before ${before.en}, after ${after.en}` };
  const judged = SPACED.has(p.role) || p.role === 'trich-yeu-cong-van';
  return { found, value: para.before + para.after, unit: 'pt', ...(judged ? needs({ vi: `cách đoạn trên ${words.vi}`, en: `${words.en} from the paragraph above` }, clause) : {}) };
}

/** Parts that stand single-spaced below another. */
const SINGLE_SPACED: Partial<Record<Role, Clause>> = { 'tieu-ngu': { ref: 'PL I·I·II·1c', force: 'decree' }, 'co-quan-ban-hanh': { ref: 'PL I·I·II·2b', force: 'decree' } };

function lineSpacing({ p, para: { line } }: Looked): Taken {
  const found = line.kind === 'exact' ? figure(line.value, 'pt') : figure(line.value, { vi: 'dòng', en: 'lines' });
  const unit = line.kind === 'exact' ? 'pt' : 'dong';
  const { allowed, clause } = PAGE.gianDong;
  const single = SINGLE_SPACED[p.role];
  const required = LOI_VAN.has(p.role) ? needs(allowedWords(allowed, { vi: 'dòng', en: 'lines' }), clause) : single === undefined ? {} : needs({ vi: 'dòng đơn', en: 'single' }, single);
  return { found, value: line.value, unit, ...required };
}
