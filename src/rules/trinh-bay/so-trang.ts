import { nd30 } from '../../core/clause.ts';
import { allows, ptToMm } from '../../core/units.ts';
import { ASCENT } from '../../layout/styles.ts';
import type { LayoutTree, Section } from '../../layout/tree.ts';
import { paginate } from '../../paginate/paginate.ts';
import { ROWS } from '../../standard/rows.ts';
import { LOI_VAN } from '../kit/looks.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

const ROW = ROWS['so-trang'];
const RIENG = nd30('PL I·I·III·1đ');
type Words = LookData['found'];

/** Page numbers that are missing, look wrong, or run on through an annex. */
export default defineRule<LookData>({
  id: 'trinh-bay/so-trang',
  since: '0.2.0',
  basis: ROW.clause,
  covers: ['P-07', 'P-08'],
  needs: ['so-trang'],
  title: { vi: 'Số trang ở giữa lề trên, cỡ 13 đến 14, chữ đứng; mỗi phụ lục đánh số riêng', en: 'Page numbers in the middle of the top margin, 13 to 14, upright; each annex numbered on its own' },
  why: {
    vi: 'Số trang không hiện ở trang đầu, nên chỉ xét khi phần ấy có từ hai trang; số trang của phần mềm dàn trang này được dùng để đếm. Phụ lục phải bắt đầu một phần riêng thì số mới đếm lại.',
    en: 'The first page shows no number, so that only parts of two pages and more are judged, by our own count of pages. An annex must begin a part of its own, or its numbers run on.',
  },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const { tree } = s;
    const faults = tree.sections.map((section) => [...shown(section), ...(section.pageNumber ? [...style(s, tree, section), ...place(s, tree, section)] : [])]);
    const long = faults.some((list) => list.length > 0) ? longSections(tree) : new Set<number>();
    yield* grouped(s, [...faults.flatMap((list, i) => (long.has(i) ? list : [])), ...tree.sections.flatMap(runOn)]);
  },
  message: lookMessage({ vi: 'Số trang', en: 'Page number' }),
  examples: {
    wrong: [
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản. '.repeat(80).trim() }, tree: { pageNumber: false } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản. '.repeat(80).trim() }, tree: { role: 'so-trang', para: { align: 'right' } } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản. '.repeat(80).trim() }, tree: { role: 'so-trang', text: { size: 11 } } },
      { given: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản. '.repeat(80).trim() }, tree: { page: { header: 70 } } },
    ],
    right: [{ base: 'cong-van', tree: { pageNumber: false } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản. '.repeat(80).trim() } }],
  },
});

const about = ({ path }: Section, found: Words, needed: Words, actual: unknown, expected: unknown): Sighting => ({ path, clause: ROW.clause, found, needed, actual, expected });

const shown = (section: Section): Sighting[] => (section.pageNumber ? [] : [about(section, { vi: 'không có', en: 'none' }, { vi: 'có, từ trang 2', en: 'shown from page 2 on' }, false, true)]);

function style(s: Subject, tree: LayoutTree, section: Section): Sighting[] {
  const { text, para } = tree.styles['so-trang'];
  return [
    ...(allows(ROW.size, text.size, s.tolerance.pt) ? [] : [about(section, figure(text.size, 'pt'), allowedWords(ROW.size, 'pt'), text.size, ROW.size)]),
    ...(text.italic ? [about(section, { vi: 'chữ nghiêng', en: 'italic' }, { vi: 'chữ đứng', en: 'upright' }, true, false)] : []),
    ...(text.bold ? [about(section, { vi: 'chữ đậm', en: 'bold' }, { vi: 'chữ không đậm', en: 'not bold' }, true, false)] : []),
    ...(para.align === ROW.align ? [] : [about(section, { vi: 'không ở giữa', en: 'off the middle' }, { vi: 'canh giữa', en: 'centred' }, para.align, ROW.align)]),
  ];
}

/** The number stands in the top margin where its baseline does. */
function place(s: Subject, tree: LayoutTree, section: Section): Sighting[] {
  const { header, margin } = section.page;
  const baseline = header + ASCENT * tree.styles['so-trang'].text.size;
  if (baseline <= margin.top + s.tolerance.pt) return [];
  const mm = figure(ptToMm(header), 'mm');
  return [about(section, { vi: `cách mép giấy ${mm.vi}`, en: `${mm.en} below the edge of the paper` }, { vi: 'nằm trong lề trên', en: 'inside the top margin' }, ptToMm(header), 'lề trên')];
}

/** Sections of two pages and more: others show no number. */
function longSections(tree: LayoutTree): ReadonlySet<number> {
  return new Set(paginate(tree).pages.filter(({ number }) => number > 1).map(({ section }) => section));
}

/** An annex that does not begin a section goes on with the numbers of the text before it. */
function runOn({ blocks }: Section): Sighting[] {
  const text = blocks.findIndex((block) => (block.kind === 'paragraph' ? LOI_VAN.has(block.role) : block.kind === 'grid' && block.part === 'khoi-ky'));
  const labels = text < 0 ? [] : blocks.slice(text).filter((block) => block.kind === 'paragraph' && block.role === 'phu-luc');
  return labels.map(({ path }) => ({ path, role: 'phu-luc', clause: RIENG, found: { vi: 'nối tiếp phần trước', en: 'going on from what is before' }, needed: { vi: 'đánh số riêng từ 1', en: 'numbers of its own from 1' }, actual: 'nối tiếp', expected: 'riêng' }));
}
