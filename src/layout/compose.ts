import { LOAI } from '../catalog/loai.ts';
import { VanbanError } from '../core/errors.ts';
import type { Role } from '../core/role.ts';
import { gon, plain } from '../core/text.ts';
import { tenCoQuan } from '../domain/parts/co-quan.ts';
import type { Khoi } from '../domain/parts/noi-dung.ts';
import type { DeCuongBaoCao, VanBan, VanBanCoDau, VanBanKhac } from '../domain/van-ban.ts';
import { FONT } from '../standard/page.ts';
import { type Builder, builder, inlinesOf } from './builder.ts';
import { apartFromTables, endMark, keptWithNext, spaced } from './ending.ts';
import { assertAllLeaves } from './leaves.ts';
import { bases } from './parts/can-cu.ts';
import { besideNumber, head } from './parts/dau-van-ban.ts';
import { circulation, contact } from './parts/ghi-chu.ts';
import { closing } from './parts/khoi-ky.ts';
import { addressees } from './parts/kinh-gui.ts';
import { body } from './parts/noi-dung.ts';
import { annexNames, attachments, offRule, outlineBlocks, withoutTopGap } from './parts/phu-luc.ts';
import { agenciesOf, numberPieces, textOf } from './parts/so-va-ngay.ts';
import { titleBlock, type TitleLine } from './parts/ten-loai.ts';
import { scopeOf } from './references.ts';
import { checkSettings } from './check-settings.ts';
import { measureOf, settingsOf } from './settings.ts';
import { stylesOf } from './styles.ts';
import type { Block, LayoutTree, Section, TreeMeta } from './tree.ts';

/** The draft, as `parse` gives it, as a layout tree; throws `VanbanError` where its choices of form leave the legal ranges. */
export function compose(draft: VanBan): LayoutTree {
  const wrong = checkSettings(draft.trinhBay, ['trinhBay']);
  if (wrong.length > 0) throw new VanbanError({ vi: 'Không dàn trang được', en: 'The draft cannot be laid out' }, wrong);
  const settings = settingsOf(draft.trinhBay);
  const b = builder(settings, stylesOf(settings, outlineLevels(draft)));
  const sections = draft.loai === 'de-cuong-bao-cao' ? outlineSections(b, draft) : documentSections(b, draft);
  const tree: LayoutTree = { lang: 'vi-VN', meta: metaOf(draft), fontFamily: FONT.family, styles: b.styles, sections };
  assertAllLeaves(draft, tree);
  return tree;
}

function documentSections(b: Builder, draft: VanBanCoDau): Section[] {
  const scheme = draft.danhSo ?? 'muc-khoan';
  const scope = scopeOf(draft.noiDung, scheme, ['noiDung'], '', annexNames(draft));
  const firstHeader = circulation(b, draft);
  const opening = [...(hasHead(draft) ? [head(b, draft)] : []), ...title(b, draft)];
  const text = [...authority(b, draft), ...bases(b, draft.canCu ?? []), ...((draft.canCu ?? []).length === 0 ? offRule(b, draft.noiDung, ['noiDung']) : []), ...body({ b, scope, scheme, measure: measureOf(b.settings.page) }, draft.noiDung)];
  const gap = apartFromTables(opening.at(-1)?.kind !== 'rule' ? text : spaced(text, 2 * b.settings.before), b.settings.before);
  const blocks = [...opening, ...(hasClosing(draft) ? [...keptWithNext(endMark(gap)), closing(b, draft)] : gap)];
  const main: Section = { page: b.settings.page, pageNumber: true, firstHeader, firstFooter: contact(b, draft), blocks, path: [] };
  return [main, ...attachments(b, draft, scope)];
}

/** Who decides, above the bases of an imported decision, in bold in the middle. */
function authority(b: Builder, draft: VanBanCoDau): Block[] {
  if (draft.loai !== 'van-ban-khac' || draft.thamQuyen === undefined) return [];
  return [b.paragraph('doan', ['thamQuyen'], inlinesOf('doan', [{ chu: draft.thamQuyen, path: ['thamQuyen'] }]).map((run) => ({ ...run, bold: true })), { format: { align: 'center', firstLine: 0 } })];
}

/** What is imported has only the parts that were there. */
const hasHead = (draft: VanBanCoDau): boolean =>
  draft.loai !== 'van-ban-khac' || [draft.coQuan, draft.soKyHieu, draft.diaDanh, draft.diaDanhNgay, draft.doKhan, draft.duThao].some((part) => part !== undefined) || besideNumber(draft);
const hasClosing = (draft: VanBanCoDau): boolean => draft.loai !== 'van-ban-khac' || [draft.ky, draft.noiNhan, draft.luu, draft.nguoiSoan].some((part) => part !== undefined);

/** Title and addressees of what was imported, those that were there. */
function importedTitle(b: Builder, { tenLoai, trichYeu, kinhGui }: VanBanKhac): Block[] {
  const lines: TitleLine[] = tenLoai === undefined ? [] : [{ role: 'ten-loai', path: ['tenLoai'], pieces: [{ chu: tenLoai, path: ['tenLoai'] }] }];
  const subject: TitleLine[] = tenLoai === undefined || trichYeu === undefined ? [] : [{ role: 'trich-yeu', path: ['trichYeu'], pieces: [{ chu: trichYeu, path: ['trichYeu'] }] }];
  return [...titleBlock(b, [...lines, ...subject]), ...(kinhGui === undefined ? [] : addressees(b, kinhGui))];
}

function title(b: Builder, draft: VanBanCoDau) {
  if (draft.loai === 'van-ban-khac') return importedTitle(b, draft);
  if (draft.loai === 'cong-van') return addressees(b, draft.kinhGui);
  return titleBlock(b, [
    { role: 'ten-loai', path: ['loai'], pieces: [{ chu: LOAI[draft.loai].ten, path: ['loai'] }] },
    { role: 'trich-yeu', path: ['trichYeu'], pieces: [{ chu: draft.trichYeu, path: ['trichYeu'] }] },
  ]);
}

function outlineSections(b: Builder, draft: DeCuongBaoCao): Section[] {
  const blocks = withoutTopGap(b, outlineBlocks(b, draft, [], undefined, ''));
  return [{ page: b.settings.page, pageNumber: true, firstHeader: [], firstFooter: [], blocks, path: [] }];
}

/** Outline levels of headings, from the highest level that the bodies use. */
function outlineLevels(draft: VanBan): Partial<Record<Role, number>> {
  const bodies: readonly (readonly Khoi[])[] = [draft.noiDung, ...('phuLuc' in draft ? (draft.phuLuc ?? []).map((p) => p.noiDung) : [])];
  const has = (cap: string) => bodies.some((blocks) => blocks.some((block) => typeof block === 'object' && 'cap' in block && block.cap === cap));
  const top = has('phan') ? 2 : has('chuong') ? 2 : 1;
  return { 'ten-loai': 1, 'phu-luc': 1, 'tieu-de-phan': top, 'tieu-de-muc': top + 1, muc: top + (has('phan') ? 1 : 0) + 1, dieu: top + 2, 'khoan-tieu-de': top + (has('phan') ? 1 : 0) + 2 };
}

function metaOf(draft: VanBan): TreeMeta {
  if (draft.loai === 'de-cuong-bao-cao') return { title: gon(`Đề cương báo cáo ${draft.trichYeu ?? ''}`), subject: draft.trichYeu ?? '', author: '' };
  const number = gon(plain(textOf(numberPieces(draft))));
  return {
    title: gon(`${draft.loai === 'van-ban-khac' ? (draft.tenLoai ?? '') : LOAI[draft.loai].ten} ${number} ${draft.trichYeu ?? ''}`),
    subject: draft.trichYeu ?? '',
    author: agenciesOf(draft).map(tenCoQuan).join(', '),
    ...(draft.ngay?.length === 10 ? { date: draft.ngay } : {}),
  };
}
