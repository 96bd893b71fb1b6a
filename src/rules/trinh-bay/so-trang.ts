import { nd30 } from '../../core/clause.ts';
import { allows, ptToMm } from '../../core/units.ts';
import { ASCENT } from '../../layout/styles.ts';
import type { Path } from '../../core/path.ts';
import type { Folio, LayoutTree, Section } from '../../layout/tree.ts';
import { ROWS } from '../../standard/rows.ts';
import { isLong } from '../kit/long-sections.ts';
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
    const faults = tree.sections.map((section, i) => faultsOf(s, tree, section, i));
    const early = tree.sections.flatMap((section, i) => (i === 0 && section.folio?.onFirst === true ? [about(section, { vi: 'hiện ở trang đầu', en: 'shown on the first page' }, { vi: 'không hiện ở trang đầu', en: 'none on the first page' }, true, false)] : []));
    yield* grouped(s, [...early, ...faults.flatMap((list, i) => (list.length > 0 && isLong(s, tree, i) ? list : [])), ...tree.sections.flatMap(runOn)]);
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

/** What is wrong with the numbers of a section, should it have more than one page. */
function faultsOf(s: Subject, tree: LayoutTree, section: Section, i: number): Sighting[] {
  const folio = folioOf(tree, section);
  if (folio === undefined) return [about(section, { vi: 'không có', en: 'none' }, { vi: 'có, từ trang 2', en: 'shown from page 2 on' }, false, true)];
  return [...place(s, section, folio), ...look(s, section, folio), ...(section.folio === undefined ? inMargin(s, tree, section) : countFaults(section, folio, i))];
}

/** Page numbers as a file has them, or as ours do. */
function folioOf(tree: LayoutTree, { folio, pageNumber }: Section): Folio | undefined {
  if (folio !== undefined || !pageNumber) return folio;
  const { text, para } = tree.styles['so-trang'];
  return { at: 'header', align: para.align, look: { ...text, font: tree.fontFamily }, onFirst: false, numerals: 'arabic', around: ['', ''] };
}

const AT: Readonly<Record<Exclude<Folio['at'], 'header'>, Words>> = { footer: { vi: 'ở lề dưới', en: 'in the bottom margin' }, text: { vi: 'trong phần nội dung', en: 'inside the text' } };

function place({ seen }: Pick<Subject, 'seen'>, section: Section, { at, align }: Folio): Sighting[] {
  return [
    ...(at === 'header' ? [] : [about(section, AT[at], { vi: 'ở lề trên', en: 'in the top margin' }, at, 'header')]),
    ...(align === ROW.align ? [] : [{ ...about(section, { vi: 'không ở giữa', en: 'off the middle' }, { vi: 'canh giữa', en: 'centred' }, align, ROW.align), doubt: seen?.format === 'pdf' }]),
  ];
}

function look(s: Subject, section: Section, { look: { size, italic, bold }, numerals }: Folio): Sighting[] {
  return [
    ...(allows(ROW.size, size, s.tolerance.pt) ? [] : [about(section, figure(size, 'pt'), allowedWords(ROW.size, 'pt'), size, ROW.size)]),
    ...(italic ? [about(section, { vi: 'chữ nghiêng', en: 'italic' }, { vi: 'chữ đứng', en: 'upright' }, true, false)] : []),
    ...(bold ? [about(section, { vi: 'chữ đậm', en: 'bold' }, { vi: 'chữ không đậm', en: 'not bold' }, true, false)] : []),
    ...(numerals === 'arabic' ? [] : [about(section, { vi: 'không phải chữ số Ả Rập', en: 'no Arabic digits' }, { vi: 'chữ số Ả Rập', en: 'Arabic digits' }, numerals, 'arabic')]),
  ];
}

/** Where a file begins to count: the document at 1, and so each annex. */
function countFaults(section: Section, { start }: Folio, i: number): Sighting[] {
  if (i === 0 && start !== undefined && start > 1) return [{ ...about(section, { vi: `đếm từ ${start}`, en: `counted from ${start}` }, { vi: 'đếm từ 1', en: 'counted from 1' }, start, 1), doubt: true }];
  const annex = section.blocks.slice(0, HEAD).find((block) => block.kind === 'paragraph' && block.role === 'phu-luc');
  return i > 0 && start === undefined && annex !== undefined ? [{ ...onward(annex.path), doubt: true }] : [];
}
/** Blocks among which the label of an annex stands, where a section is one. */
const HEAD = 4;

/** The number of ours stands in the top margin where its baseline does. */
function inMargin(s: Subject, tree: LayoutTree, section: Section): Sighting[] {
  const { header, margin } = section.page;
  const baseline = header + ASCENT * tree.styles['so-trang'].text.size;
  if (baseline <= margin.top + s.tolerance.pt) return [];
  const mm = figure(ptToMm(header), 'mm');
  return [about(section, { vi: `cách mép giấy ${mm.vi}`, en: `${mm.en} below the edge of the paper` }, { vi: 'nằm trong lề trên', en: 'inside the top margin' }, ptToMm(header), 'lề trên')];
}

/** An annex that does not begin a section goes on with the numbers of the text before it. */
function runOn({ blocks }: Section): Sighting[] {
  const text = blocks.findIndex((block) => (block.kind === 'paragraph' ? LOI_VAN.has(block.role) : block.kind === 'grid' && block.part === 'khoi-ky'));
  const labels = text < 0 ? [] : blocks.slice(text).filter((block) => block.kind === 'paragraph' && block.role === 'phu-luc');
  return labels.map(({ path }) => onward(path));
}

const onward = (path: Path): Sighting => ({ path, role: 'phu-luc', clause: RIENG, found: { vi: 'nối tiếp phần trước', en: 'going on from what is before' }, needed: { vi: 'đánh số riêng từ 1', en: 'numbers of its own from 1' }, actual: 'nối tiếp', expected: 'riêng' });
