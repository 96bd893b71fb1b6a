import { hoa } from '../../core/text.ts';
import type { Role } from '../../core/role.ts';
import type { Paragraph } from '../../layout/tree.ts';
import { docVienDan, inVienDan } from '../../domain/parts/vien-dan.ts';
import type { CanCu } from '../../domain/parts/vien-dan.ts';
import { boDuoi } from '../../core/text.ts';
import { writtenAgency } from './agency-names.ts';
import { contactOf, type Recipients, recipientsOf, signerOf, type SignerFields, signersOf } from './closing.ts';
import type { Cut } from './flow.ts';
import { joined, marksOf, type PlaceDate, placeDateOf, symbolOf, withoutVeViec } from './head.ts';
import { lettersOf } from './printed.ts';
import { lineOf } from './text.ts';

/** An issuer as it was found. */
export interface Issuer {
  readonly ten: string;
  readonly chuQuan?: string;
}

/** What the head and the end of a file say. */
export interface Facts {
  readonly issuers: readonly Issuer[];
  readonly symbol: string | undefined;
  readonly place: PlaceDate;
  readonly placeLine: string | undefined;
  readonly tenLoai: string | undefined;
  readonly thamQuyen: string | undefined;
  readonly trichYeu: string | undefined;
  readonly kinhGui: string | readonly string[] | undefined;
  readonly canCu: readonly CanCu[];
  readonly marks: ReturnType<typeof marksOf>;
  readonly signers: readonly SignerFields[];
  readonly recipients: Recipients;
  readonly lienHe: Record<string, string> | undefined;
  /** Paragraphs of head or end that say something no field can: they go to the body. */
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
  readonly hasQuocHieu: boolean;
}

/** What layout prints by itself, in letters; a line of it is one too. Other headings, such as the Party's, are words of the file. */
const QUOC_HIEU = lettersOf('Cộng hòa xã hội chủ nghĩa Việt Nam');

/** Reads the head and the end of a file. `author`: the issuer's name as the file's properties spell it; `own`: words are exactly those that layout prints. */
export function factsOf(cut: Cut, author: string | undefined, own: boolean): Facts {
  const { head, closing, header, footer } = cut;
  const get = (role: Role): readonly Paragraph[] | undefined => head.get(role);
  const signers = signersOf(closing).map((ps) => signerOf(ps, own));
  const inHeader = (role: Role): Paragraph[] => header.filter((p) => p.role === role);
  const marks = marksOf(joined(get('do-khan')), joined([...inHeader('luu-hanh'), ...(get('luu-hanh') ?? [])]), joined(get('du-thao')));
  const unread: Role[] = [...(marks.doKhan === undefined ? (['do-khan'] as const) : []), ...(marks.luuHanh === undefined ? (['luu-hanh'] as const) : []), ...(marks.duThao === undefined ? (['du-thao'] as const) : [])];
  const lienHe = contactOf([...footer, ...header]);
  const recipients = recipientsOf(closing);
  const strays = [...header, ...footer].filter((p) => p.role !== 'lien-he' && p.role !== 'luu-hanh' && p.role !== 'so-trang');
  const placeLine = joined(get('dia-danh-ngay'));
  return {
    issuers: issuersOf(get('co-quan-chu-quan') ?? [], get('co-quan-ban-hanh') ?? [], signers.length, author),
    symbol: symbolOf(get('so-ky-hieu')),
    place: placeDateOf(get('dia-danh-ngay')),
    placeLine,
    tenLoai: joined(get('ten-loai')),
    thamQuyen: cut.authority === undefined ? undefined : lineOf(cut.authority),
    trichYeu: withoutVeViec(joined(get('trich-yeu')) ?? joined(get('trich-yeu-cong-van')), head.has('trich-yeu-cong-van') || !head.has('ten-loai')),
    kinhGui: addressees(get('kinh-gui') ?? [], get('kinh-gui-muc') ?? []),
    canCu: (get('can-cu') ?? []).map(basis),
    marks,
    signers,
    recipients,
    lienHe,
    before: [...strays, ...(get('quoc-hieu') ?? []).filter((p) => !QUOC_HIEU.includes(lettersOf(lineOf(p)))), ...unread.flatMap((role) => [...(role === 'luu-hanh' ? inHeader(role) : []), ...(get(role) ?? [])])],
    after: recipients.rest,
    hasQuocHieu: head.has('quoc-hieu'),
  };
}

/** Issuers with their parents; two where two sign, else the lines of one name. */
function issuersOf(parents: readonly Paragraph[], names: readonly Paragraph[], signers: number, author: string | undefined): Issuer[] {
  const lines = names.map(lineOf).filter((text) => text !== '');
  const several = signers > 1 && lines.length === signers;
  const made = several ? lines : lines.length === 0 ? [] : [lines.join(' ')];
  const spelt = speltBy(made, author).map(writtenAgency);
  const above = parents.map(lineOf).filter((text) => text !== '');
  const apart = several && above.length === made.length;
  return spelt.map((ten, i): Issuer => {
    const chuQuan = writtenAgency((apart ? above[i] : above.join(' ')) ?? '');
    return { ten, ...(chuQuan === '' ? {} : { chuQuan }) };
  });
}

/** Names in the case in which the file's properties give them, one after the other, where these are the same names. */
function speltBy(names: readonly string[], author = ''): readonly string[] {
  const all = names.join(', ');
  if (hoa(author) !== hoa(all) || author.length !== all.length) return names;
  let at = 0;
  return names.map((name) => author.slice(at, (at += name.length + 2) - 2));
}

const LABEL = /^kính gửi\s*:?\s*/iu;
const DASH = /^[-–—−•*+]\s*/u;

function addressees(label: readonly Paragraph[], items: readonly Paragraph[]): string | readonly string[] | undefined {
  const first = label.map(lineOf).join(' ').replace(LABEL, '').trim();
  const list = items.map((p) => boDuoi(lineOf(p).replace(DASH, '').trim(), ' ;.')).filter((text) => text !== '');
  if (list.length === 0) return first === '' ? undefined : first;
  return first === '' ? list : [boDuoi(first.replace(DASH, ''), ' ;.'), ...list];
}

/** A basis, taken apart where that prints back as it stands. */
function basis(p: Paragraph): CanCu {
  const text = boDuoi(lineOf(p), ' ;.,');
  const read = docVienDan(text);
  return read !== undefined && inVienDan(read) === text ? read : text;
}
