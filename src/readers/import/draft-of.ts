import { boDuoi, gon, plain } from '../../core/text.ts';
import { goiLa } from '../../domain/parts/co-quan.ts';
import type { Khoi } from '../../domain/parts/noi-dung.ts';
import { docSoKyHieu, inSoKyHieu } from '../../domain/parts/so-ky-hieu.ts';
import { docVienDan, inVienDan } from '../../domain/parts/vien-dan.ts';
import type { Role } from '../../core/role.ts';
import { builder } from '../../layout/builder.ts';
import { measureOf, settingsOf } from '../../layout/settings.ts';
import { stylesOf } from '../../layout/styles.ts';
import type { Block } from '../../layout/tree.ts';
import { LOAI } from '../../catalog/loai.ts';
import type { Recognised } from '../roles/recognised.ts';
import { annexOf, labelOf, outlineOf, type Part, partOf, spelt } from './annexes.ts';
import { type BodyContext, bodyOf, idOf, namesIn, type Shape, shapeOf } from './body.ts';
import { type Facts, factsOf, type Issuer } from './facts.ts';
import { cut } from './flow.ts';
import { joined, printsSame, symbolFields } from './head.ts';
import type { Name } from './names.ts';
import { trinhBayOf } from './trinh-bay.ts';

/** A draft as plain data, in the order in which people write its fields. */
export type Draft = Readonly<Record<string, unknown>>;
/** Types that have drafts of their own. */
export type Typed = 'cong-van' | 'ke-hoach' | 'de-cuong-bao-cao';

/** A file taken apart, ready to become a draft of a type. */
export interface Reading {
  readonly file: Recognised;
  readonly facts: Facts;
  readonly parts: readonly Part[];
  readonly shape: Shape;
  readonly body: BodyContext;
  readonly trinhBay: ReturnType<typeof trinhBayOf>;
  readonly ids: (anchor: string) => string | undefined;
  /** Reference line of an outline that stands alone. */
  readonly kemTheo: string | undefined;
}

/** Takes a file apart. */
export function readingOf(file: Recognised): Reading {
  const { tree } = file;
  const pieces = cut(tree);
  const facts = factsOf(pieces, tree.meta.author || undefined, file.own);
  const trinhBay = trinhBayOf(tree);
  const settings = settingsOf(trinhBay);
  const ours = stylesOf(settings, {});
  const parts = pieces.attached.map(partOf);
  const kept: Block[] = [...facts.before, ...(facts.hasQuocHieu && !hasHead(facts) ? ['quoc-hieu', 'tieu-ngu'].flatMap((role) => pieces.head.get(role as Role) ?? []) : []), ...pieces.body, ...facts.after]; // two names of roles
  const shape = shapeOf(kept);
  const annexIds = parts.flatMap(({ anchor }, i): (readonly [string, Name])[] => (anchor === undefined ? [] : [[anchor, annexName(anchor, i, parts)]]));
  const names = new Map([...namesIn(shape.nodes, ''), ...parts.flatMap((part, i) => namesIn(part.shape.nodes, part.outline ? `kt${i}_` : `pl${i}_`)), ...annexIds]);
  const body: BodyContext = { ground: tree.styles, ours, names, b: builder(settings, ours), measure: measureOf(settings.page), own: file.own, plain: file.blind.has('kieu-chu') };
  return { file, facts, parts, shape, body, trinhBay, ids: (anchor) => names.get(anchor)?.id, kemTheo: joined(pieces.head.get('kem-theo')) };
}

const hasHead = (facts: Facts): boolean => facts.issuers.length > 0 || facts.symbol !== undefined || facts.placeLine !== undefined;

function annexName(anchor: string, i: number, parts: readonly Part[]): Name {
  const words = labelOf(i + 1, parts.length).split(' ');
  return { id: idOf(anchor, ''), before: 'Phụ lục ', numeral: words[2] ?? '', after: '' };
}

/** An outline alone. */
export function outlineDraft({ facts, shape, body, trinhBay, kemTheo }: Reading): Draft {
  const named = kemTheo?.replace(/^\(\s*Kèm theo\s+/u, '').replace(/\)$/u, '');
  return { loai: 'de-cuong-bao-cao', ...given({ trichYeu: facts.trichYeu, thuoc: named === undefined ? undefined : cited(named), danhSo: schemeOf(shape) }), noiDung: bodyOf(shape, body), ...given({ trinhBay }) };
}

function cited(text: string): unknown {
  const read = docVienDan(text);
  if (read === undefined || inVienDan({ ...read, dan: '' }).trim() !== text) return text;
  const { dan: _none, ...rest } = read;
  return rest;
}

const schemeOf = ({ scheme }: Shape): string | undefined => (scheme === 'muc-khoan' ? undefined : scheme);

/** Fields that have a value. */
const given = (fields: Draft): Draft => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

/** A công văn or kế hoạch, where all that these need is there; undefined where it is not. */
export function typedDraft(reading: Reading, loai: 'cong-van' | 'ke-hoach'): Draft | undefined {
  const { facts, shape, body, trinhBay } = reading;
  const { issuers, symbol, place, trichYeu, signers, recipients, marks } = facts;
  const signed = signers.length === issuers.length && signers.every((ky) => 'hoTen' in ky || 'nguyenVan' in ky);
  const whole = issuers.length > 0 && issuers.length <= 2 && symbol !== undefined && place.diaDanh !== undefined && trichYeu !== undefined && signed && (loai === 'ke-hoach' || facts.kinhGui !== undefined);
  if (!whole || symbol === undefined) return undefined;
  const { vietTat, so, soKyHieu, donViSoan } = symbolFields(symbol, loai, issuers.length);
  const names = referenceNames(reading, loai, symbol);
  const coQuan = issuers.map((issuer, i) => ({ ...agency(issuer, names[i]), ...given({ vietTat: vietTat?.[i] }) }));
  const noiDung = bodyOf(shape, body);
  return {
    loai,
    coQuan: coQuan.length === 1 ? coQuan[0] : coQuan,
    ...given({ so, soKyHieu, donViSoan, diaDanh: place.diaDanh, ngay: place.ngay, ngayGhi: verbatim(place.ngayGhi), trichYeu, kinhGui: loai === 'cong-van' ? facts.kinhGui : undefined, canCu: facts.canCu, danhSo: schemeOf(shape) }),
    noiDung: noiDung.length > 0 ? noiDung : ['…'],
    ky: signers.length === 1 ? signers[0] : signers,
    ...given({ noiNhan: nhuTren(recipients, loai === 'cong-van'), luu: withFields(recipients.luu), ...marks, nguoiSoan: recipients.nguoiSoan, lienHe: facts.lienHe }),
    ...attachedFields(reading, referenceLine(loai, symbol, facts, names, issuers)),
    ...given({ trinhBay }),
  };
}

const verbatim = (text: string | undefined): { nguyenVan: string } | undefined => (text === undefined ? undefined : { nguyenVan: text });
const withFields = (value: object | undefined): object | undefined => (value === undefined || Object.keys(value).length === 0 ? undefined : value);
const nhuTren = ({ noiNhan, nhuTren: found }: Facts['recipients'], ours: boolean): readonly unknown[] => (found && !ours ? ['Như trên', ...noiNhan] : noiNhan);

/** The issuer in the draft: its name as reference lines spell it, or that as a name of its own. */
function agency({ ten, chuQuan }: Issuer, named: string | undefined): Draft {
  const name = spelt(ten, named);
  return { ...(chuQuan === undefined ? {} : { chuQuan }), ten: name, ...(named === undefined || named === name ? {} : { goiLa: named }) };
}

const REFERENCE = /^\(Kèm theo (.{1,200}?) số (.{1,60}?) (ngày .{1,60}?) của (.{1,400})\)$/u;

/** What the reference lines of the annexes call the issuers. */
function referenceNames({ parts, facts }: Reading, loai: 'cong-van' | 'ke-hoach', symbol: string): readonly (string | undefined)[] {
  for (const { head } of parts) {
    const found = REFERENCE.exec(joined(head.get('kem-theo')) ?? '');
    if (found?.[1] !== LOAI[loai].ten || gon(found[2] ?? '') !== symbol) continue;
    const issuers = found[4] ?? '';
    if (facts.issuers.length === 1) return [issuers];
    const two = issuers.split(' và ');
    if (two.length === facts.issuers.length) return two;
  }
  return [];
}

/** The reference line that layout makes of the facts. */
function referenceLine(loai: 'cong-van' | 'ke-hoach', symbol: string, facts: Facts, names: readonly (string | undefined)[], issuers: readonly Issuer[]): string {
  const date = (facts.placeLine ?? '').replace(/^.*?,\s*(?=ngày)/u, '');
  const called = issuers.map((issuer, i) => goiLa({ ten: spelt(issuer.ten, names[i]), ...(names[i] === undefined ? {} : { goiLa: names[i] }) }));
  return gon(plain(`(Kèm theo ${LOAI[loai].ten} số ${symbol} ${date} của ${called.join(' và ')})`));
}

/** Annexes, then attached outlines, as long as they stand in that order. */
function attachedFields({ parts, body, ids }: Reading, reference: string | undefined): Draft {
  const lastAnnex = parts.findLastIndex((part) => !part.outline);
  const sheets = parts.filter((part, i) => part.outline && i > lastAnnex);
  const annexes = parts.filter((part, i) => !part.outline || i <= lastAnnex);
  const count = annexes.length + sheets.filter(({ head }) => head.has('phu-luc')).length;
  return given({
    phuLuc: annexes.map((part, i) => annexOf(part, labelOf(i + 1, count), { body, reference, id: ids })),
    kemTheo: sheets.map((part) => ({ vanBan: outlineOf(part, body), ...(part.head.has('phu-luc') ? { dang: 'phu-luc' } : {}) })),
  });
}

/** A symbol of the decree's form as it is, any other word for word. */
function wholeSymbol(symbol: string | undefined): unknown {
  const read = symbol === undefined ? undefined : docSoKyHieu(symbol);
  return symbol === undefined || (read !== undefined && inSoKyHieu(read) === symbol) ? symbol : { nguyenVan: symbol };
}

/** Whatever the type: what is there, as it was printed. */
export function otherDraft(reading: Reading, more: readonly Khoi[] = []): Draft {
  const { facts, shape, body, trinhBay } = reading;
  const { issuers, symbol, place, placeLine, recipients, marks } = facts;
  const exact = place.nguyenVan === undefined && printsSame(place.ngay, placeLine ?? '');
  const noiDung = [...bodyOf(shape, body), ...more];
  return {
    loai: 'van-ban-khac',
    ...given({
      tenLoai: facts.tenLoai,
      coQuan: issuers.map((issuer) => agency(issuer, undefined)),
      soKyHieu: wholeSymbol(symbol),
      ...(exact ? { diaDanh: place.diaDanh, ngay: place.ngay, ngayGhi: verbatim(place.ngayGhi) } : { diaDanhNgay: placeLine === undefined ? undefined : { nguyenVan: placeLine } }),
      trichYeu: facts.trichYeu,
      kinhGui: facts.kinhGui,
      thamQuyen: facts.thamQuyen,
      canCu: facts.canCu,
      danhSo: schemeOf(shape),
    }),
    noiDung: noiDung.length > 0 ? noiDung : ['…'],
    ...given({ ky: facts.signers, noiNhan: nhuTren(recipients, false), luu: recipients.luu, ...marks, nguoiSoan: recipients.nguoiSoan, lienHe: facts.lienHe }),
    ...attachedFields(reading, undefined),
    ...given({ trinhBay }),
  };
}

/** A text of the file as a paragraph of the body, where it found no place. */
export const keptText = (text: string): Khoi => boDuoi(text, ' ');
