import type { Finding } from '../../core/finding.ts';
import { formatPath } from '../../core/path.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Paragraph } from '../../layout/tree.ts';
import type { Draft, Reading } from './draft-of.ts';
import { printsSame } from './head.ts';
import { lettersOf, paragraphsOf, said } from './printed.ts';

type Part = readonly [field: string, vi: string, en: string];
const PARTS = {
  quocHieu: ['quocHieu', 'Quốc hiệu', 'Quốc hiệu'],
  coQuan: ['coQuan', 'cơ quan ban hành', 'an issuing agency'],
  soKyHieu: ['soKyHieu', 'số và ký hiệu', 'a number and symbol'],
  so: ['so', 'số của văn bản (chỗ ghi số còn trống)', 'the number (its place is blank)'],
  soTrongKyHieu: ['soKyHieu', 'số của văn bản (chỗ ghi số còn trống)', 'the number (its place is blank)'],
  diaDanh: ['diaDanh', 'địa danh', 'a place'],
  ngay: ['ngay', 'ngày ban hành', 'a date'],
  ngayTrongThang: ['ngay', 'ngày trong tháng (mới có tháng và năm)', 'the day of the month (month and year alone are there)'],
  trichYeu: ['trichYeu', 'trích yếu', 'a subject'],
  kinhGui: ['kinhGui', 'nơi nhận ở «Kính gửi»', 'addressees'],
  noiDung: ['noiDung', 'nội dung', 'a body'],
  ky: ['ky', 'người ký', 'a signer'],
  noiNhan: ['noiNhan', 'nơi nhận', 'recipients'],
  luu: ['luu', 'dòng «Lưu»', 'the line of kept copies'],
} as const satisfies Record<string, Part>;

const gap = ([field, vi, en]: Part): Finding => ({ id: 'nhap/khong-thay', severity: 'warning', path: [field], message: { vi: `Không thấy ${vi} trong tệp; cần điền «${field}»`, en: `The file shows no sign of ${en}; fill in “${field}”` } });

/** What a document has and the file does not show. */
export function gapsOf({ facts, shape, file }: Reading): Finding[] {
  if (!file.hasHead) {
    const why: Bilingual = { vi: 'Không thấy phần đầu của văn bản hành chính (cơ quan, số và ký hiệu, ngày) trong tệp; cả tệp thành nội dung', en: 'The file shows no head of an administrative document (issuer, number, date); all of it became the body' };
    return file.loai === 'de-cuong-bao-cao' ? [] : [{ id: 'nhap/khong-co-phan-dau', severity: 'warning', path: [], message: why }];
  }
  const { issuers, symbol, place, placeLine, trichYeu, kinhGui, signers, recipients } = facts;
  const missing: (Part | false)[] = [
    !facts.hasQuocHieu && PARTS.quocHieu,
    issuers.length === 0 && PARTS.coQuan,
    symbol === undefined ? PARTS.soKyHieu : !hasNumber(symbol) && (file.loai === 'cong-van' || file.loai === 'ke-hoach' ? PARTS.so : PARTS.soTrongKyHieu),
    placeLine === undefined && PARTS.diaDanh,
    placeLine !== undefined && place.ngay?.length !== 10 && (place.ngay?.length === 7 ? PARTS.ngayTrongThang : PARTS.ngay),
    trichYeu === undefined && PARTS.trichYeu,
    file.loai === 'cong-van' && kinhGui === undefined && PARTS.kinhGui,
    shape.nodes.length === 0 && PARTS.noiDung,
    !signers.some((ky) => 'hoTen' in ky) && PARTS.ky,
    recipients.noiNhan.length === 0 && !recipients.nhuTren && PARTS.noiNhan,
    recipients.luu === undefined && PARTS.luu,
  ];
  return missing.filter((part) => part !== false).map(gap);
}

/** Is there a number before the symbol? */
const hasNumber = (symbol: string): boolean => /\d/u.test(symbol.split('/', 1)[0] ?? '');

/** Most doubts of one kind that are told one by one. */
const MOST = 20;

/** What was read and is not sure. */
export function doubtsOf(reading: Reading, draft: Draft, lost: readonly Paragraph[]): Finding[] {
  const { file, facts } = reading;
  const place = facts.placeLine;
  const padded = place !== undefined && draft['ngay'] !== undefined && !printsSame(facts.place.ngay, place);
  return [
    ...typeDoubt(file.loai, draft, lost, lackingOf(reading)),
    ...(padded ? [doubt('nhap/ngay-in-khac', ['ngay'], `Ngày ghi «${place}» sẽ in với số 0 theo Nghị định`, `The date “${place}” will be printed with the zeros that the decree asks for`)] : []),
    ...inMargins(file),
    ...unsure(file),
  ];
}

/** What a công văn or kế hoạch must have and was not found. */
const lackingOf = ({ file, facts }: Reading): Part[] =>
  [
    facts.issuers.length === 0 && PARTS.coQuan,
    facts.symbol === undefined && PARTS.soKyHieu,
    facts.place.diaDanh === undefined && PARTS.diaDanh,
    facts.trichYeu === undefined && PARTS.trichYeu,
    file.loai === 'cong-van' && facts.kinhGui === undefined && PARTS.kinhGui,
    facts.signers.length === 0 && PARTS.ky,
  ].filter((part) => part !== false);

const doubt = (id: string, path: Finding['path'], vi: string, en: string): Finding => ({ id, severity: 'info', path, message: { vi, en } });

function typeDoubt(loai: string | undefined, draft: Draft, lost: readonly Paragraph[], lacking: readonly Part[]): Finding[] {
  if (draft['loai'] !== 'van-ban-khac') return [];
  const first = lost[0] === undefined ? undefined : cut(said(lost[0]));
  if (first !== undefined) return [doubt('nhap/giu-nguyen-van', ['loai'], `Giữ là «van-ban-khac» để không mất chữ «${first}»`, `Kept as “van-ban-khac” so that “${first}” is not lost`)];
  const known = loai === 'cong-van' || loai === 'ke-hoach';
  const [names, englishNames] = [lacking.map(([, vi]) => vi).join(', '), lacking.map(([, , en]) => en).join(', ')];
  const [vi, en] = known && names !== '' ? [`«${loai}» cần thêm ${names}`, `“${loai}” needs ${englishNames} too`] : known ? [`các phần không xếp được như «${loai}»`, `its parts do not fit “${loai}”`] : ['loại này chưa viết được thành bản thảo ở đây', 'this type cannot be drafted here yet'];
  return [doubt('nhap/giu-nguyen-van', ['loai'], `Giữ là «van-ban-khac»: ${vi}`, `Kept as “van-ban-khac”: ${en}`)];
}

/** Texts that found no field and no place: they stand at the end of the body. */
export const movedDoubts = (moved: readonly Paragraph[]): Finding[] =>
  moved.slice(0, MOST).map((p) => doubt('nhap/giu-nguyen-van', ['noiDung'], `Chữ «${cut(said(p))}» chưa có chỗ, để ở cuối nội dung`, `The text “${cut(said(p))}” found no place and stands at the end of the body`));

/** What stands in the margins of pages and is neither page number nor a component: drafts have no place for it. */
function inMargins({ tree, placeOf }: Reading['file']): Finding[] {
  const told = new Set<string>();
  return tree.sections.flatMap(({ firstHeader, firstFooter }) => [...firstHeader, ...firstFooter]).flatMap((block): Finding[] => {
    const text = block.kind === 'paragraph' && block.role === 'so-trang' ? said(block) : '';
    if (block.kind !== 'paragraph' || lettersOf(text) === '' || told.has(text)) return [];
    told.add(text);
    const at = placeOf(block.path);
    return [{ ...doubt('nhap/bo-le-trang', block.path, `Chữ «${cut(text)}» ở lề trang không có chỗ trong bản thảo, nên không nhập`, `The text “${cut(text)}” in the margin of the page has no place in a draft and was left out`), ...(at === undefined ? {} : { place: at }) }];
  }).slice(0, MOST);
}

/** Paragraphs of which it is not sure what they are. */
function unsure({ tree, unsure: why, placeOf }: Reading['file']): Finding[] {
  const found = paragraphsOf(tree).flatMap((p): Finding[] => {
    const reason = why.get(formatPath(p.path));
    const text = cut(said(p));
    if (reason === undefined || text === '' || p.role === 'so-trang') return [];
    const at = placeOf(p.path);
    return [{ ...doubt('nhap/chua-chac', p.path, `Chưa chắc «${text}» là gì: ${reason.vi}`, `Not sure what “${text}” is: ${reason.en}`), ...(at === undefined ? {} : { place: at }) }];
  });
  return found.slice(0, MOST);
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
