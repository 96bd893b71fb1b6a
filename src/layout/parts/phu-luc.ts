import { laMa } from '../../catalog/danh-so.ts';
import { LOAI } from '../../catalog/loai.ts';
import type { Path } from '../../core/path.ts';
import { goiLa } from '../../domain/parts/co-quan.ts';
import type { DanhSo, Khoi } from '../../domain/parts/noi-dung.ts';
import { inVienDan } from '../../domain/parts/vien-dan.ts';
import type { DeCuongBaoCao, KemTheo, PhuLuc, VanBanCoDau } from '../../domain/van-ban.ts';
import { type Builder, inlinesOf } from '../builder.ts';
import { apartFromTables, endMark, spaced } from '../ending.ts';
import { type Scope, scopeOf } from '../references.ts';
import { landscape, measureOf } from '../settings.ts';
import type { Block, Section } from '../tree.ts';
import { body } from './noi-dung.ts';
import { agenciesOf, issuedOn, numberPieces, textOf } from './so-va-ngay.ts';
import { titleBlock, type TitleLine, titleWidth } from './ten-loai.ts';

/** Gap between the rule under a title and the text. */
const TITLE_TO_TEXT = 2;

/** Annexes and attached sheets, each a section with page numbers of its own (PL I·I·III·1). */
export function attachments(b: Builder, draft: VanBanCoDau, outer: Scope): Section[] {
  const sheets = draft.kemTheo ?? [];
  const annexes = draft.phuLuc ?? [];
  const count = annexes.length + sheets.filter((sheet) => sheet.dang === 'phu-luc').length;
  let n = 0;
  const label = (): string | undefined => ((n += 1), count > 1 ? laMa(n) : undefined);
  return [
    ...annexes.map((annex, i) => annexSection(b, draft, annex, label(), ['phuLuc', i], outer)),
    ...sheets.map((sheet, i) => sheetSection(b, draft, sheet, sheet.dang === 'phu-luc' ? { number: label() } : undefined, i, outer)),
  ];
}

function annexSection(b: Builder, draft: VanBanCoDau, annex: PhuLuc, number: string | undefined, path: Path, outer: Scope): Section {
  const page = annex.huong === 'ngang' ? landscape(b.settings.page) : b.settings.page;
  const title: TitleLine[] = annex.tieuDe === undefined ? [] : [{ role: 'tieu-de-phu-luc', path: [...path, 'tieuDe'], pieces: [{ chu: annex.tieuDe, path: [...path, 'tieuDe'] }] }];
  const lines = [...title, ...annexReference(draft, annex, path)];
  const measure = measureOf(page);
  return section(b, path, page, [
    annex.nhan === undefined ? annexLabel(b, number, path, annex.id) : b.paragraph('phu-luc', path, inlinesOf('phu-luc', [{ chu: annex.nhan.nguyenVan, path: [...path, 'nhan', 'nguyenVan'] }])),
    ...titleBlock(b, lines, titleWidth(b, measure)),
    ...text(b, annex.noiDung, annex.danhSo, [...path, 'noiDung'], `pl${path[1]}_`, measure, outer),
  ]);
}

/** The line that names the document; of what was imported, as it was printed, if it was. */
function annexReference(draft: VanBanCoDau, { dongKemTheo }: PhuLuc, path: Path): TitleLine[] {
  if (dongKemTheo !== undefined) return [{ role: 'kem-theo', path: [...path, 'dongKemTheo'], pieces: [{ chu: dongKemTheo.nguyenVan, path: [...path, 'dongKemTheo', 'nguyenVan'] }] }];
  return draft.loai === 'van-ban-khac' ? [] : [referenceLine(draft)];
}

/** “Phụ lục II”; a single annex has no number (PL I·I·III·1b). */
function annexLabel(b: Builder, number: string | undefined, path: Path, id?: string): Block {
  const marker = number === undefined ? { before: 'Phụ lục', text: '', after: '' } : { before: 'Phụ lục ', text: number, after: '' };
  return b.paragraph('phu-luc', path, [], { marker, ...(id === undefined ? {} : { anchor: id }) });
}

/** What references to annexes print: `Phụ lục II`. */
export function annexNames(draft: VanBanCoDau): Pick<Scope, 'find'> {
  const annexes = draft.phuLuc ?? [];
  const several = annexes.length + (draft.kemTheo ?? []).filter((sheet) => sheet.dang === 'phu-luc').length > 1;
  return {
    find: (id) => {
      const at = annexes.findIndex((annex) => annex.id === id);
      if (at < 0) return undefined;
      return several ? [{ text: 'Phụ lục ' }, { text: laMa(at + 1), target: id }] : [{ text: 'Phụ lục' }];
    },
  };
}

/** `(Kèm theo Kế hoạch số … ngày … của …)` (PL I·I·III·1c; the type in place of “Văn bản” is practice). */
function referenceLine(draft: VanBanCoDau): TitleLine {
  const issuers = agenciesOf(draft).map(goiLa).join(' và ');
  const number = textOf(numberPieces(draft));
  const date = textOf(issuedOn(draft));
  // A repetition of facts is typography: the facts are accounted for where they first stand.
  return { role: 'kem-theo', path: ['soKyHieu'], pieces: [`(Kèm theo ${draft.loai === 'van-ban-khac' ? (draft.tenLoai ?? 'Văn bản') : LOAI[draft.loai].ten} số ${number} ${date} của ${issuers})`] };
}

function sheetSection(b: Builder, draft: VanBanCoDau, sheet: KemTheo, annex: { number: string | undefined } | undefined, index: number, outer: Scope): Section {
  const path: Path = ['kemTheo', index, 'vanBan'];
  const label = annex === undefined ? [] : [annexLabel(b, annex.number, path)];
  return section(b, path, b.settings.page, [...label, ...outlineBlocks(b, sheet.vanBan, path, referenceLine(draft), `kt${index}_`, outer)]);
}

/** Title, reference line, rule and body of a đề cương báo cáo; no header, no signature (facts of M1.3 and M2.1). */
export function outlineBlocks(b: Builder, sheet: DeCuongBaoCao, path: Path, reference: TitleLine | undefined, prefix: string, outer?: Pick<Scope, 'find'>): Block[] {
  const subject: TitleLine[] = sheet.trichYeu === undefined ? [] : [{ role: 'trich-yeu', path: [...path, 'trichYeu'], pieces: [{ chu: sheet.trichYeu, path: [...path, 'trichYeu'] }] }];
  const own: TitleLine[] = reference !== undefined ? [reference] : ownReference(sheet, path);
  return [
    ...titleBlock(b, [{ role: 'ten-loai', path: [...path, 'loai'], pieces: ['ĐỀ CƯƠNG BÁO CÁO'] }, ...subject, ...own]),
    ...text(b, sheet.noiDung, sheet.danhSo, [...path, 'noiDung'], prefix, measureOf(b.settings.page), outer),
  ];
}

function ownReference(sheet: DeCuongBaoCao, path: Path): TitleLine[] {
  if (sheet.thuoc === undefined) return [];
  const at = [...path, 'thuoc'];
  const named = typeof sheet.thuoc === 'string' ? sheet.thuoc : inVienDan({ ...sheet.thuoc, dan: '' }).trim();
  return [{ role: 'kem-theo', path: at, pieces: ['(Kèm theo ', { chu: named, path: at }, ')'] }];
}

function text(b: Builder, blocks: readonly Khoi[], scheme: DanhSo | undefined, base: Path, prefix: string, measure: number, outer?: Pick<Scope, 'find'>): Block[] {
  const scope = scopeOf(blocks, scheme ?? 'muc-khoan', base, prefix, outer);
  const gap = TITLE_TO_TEXT * b.settings.before;
  const spacer = offRule(b, blocks, base);
  const made = endMark(body({ b, scope, scheme: scheme ?? 'muc-khoan', measure }, blocks));
  return [...spacer, ...apartFromTables(spaced(made, gap), b.settings.before)];
}

/** A table has no gap of its own: where a body begins with one, a thin line of nothing keeps it off the rule above. */
export function offRule(b: Builder, blocks: readonly Khoi[], base: Path): Block[] {
  const first = blocks[0];
  const needed = typeof first === 'object' && 'bang' in first && first.bang.ten === undefined;
  return needed ? [b.paragraph('kem-theo', base, [], { format: { line: { kind: 'exact', value: TITLE_TO_TEXT * b.settings.before } } })] : [];
}

const section = (b: Builder, path: Path, page: Section['page'], blocks: readonly Block[]): Section => ({
  page,
  pageNumber: true,
  firstHeader: [],
  firstFooter: [],
  blocks: withoutTopGap(b, blocks),
  path,
});

/** The first line of an attached sheet stands at the top of its page. */
export function withoutTopGap(b: Builder, blocks: readonly Block[]): Block[] {
  const first = blocks[0];
  if (first?.kind !== 'paragraph' || b.styles[first.role].para.before === 0) return [...blocks];
  return [{ ...first, format: { ...first.format, before: 0 } }, ...blocks.slice(1)];
}
