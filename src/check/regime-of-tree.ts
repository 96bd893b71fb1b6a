import { LOAI } from '../catalog/loai.ts';
import { fold } from '../core/fold.ts';
import type { Role } from '../core/role.ts';
import { gon, hoa } from '../core/text.ts';
import { docSoKyHieu } from '../domain/parts/so-ky-hieu.ts';
import type { Recognised } from '../readers/roles/recognised.ts';
import { dateOf } from '../rules/kit/own-date.ts';
import { type Printed, printedAs, printedOf } from '../rules/kit/printed.ts';
import { symbolsOf } from '../rules/kit/symbol.ts';
import { isParty, ND30_FROM, QPPL, type Regime, regime } from './regime.ts';

type Read = Pick<Recognised, 'tree' | 'loai' | 'own' | 'hasHead'>;

/** The regime of a finished file: the one that is asked for, else by its issuer, symbol, type and date. */
export function regimeOfTree(file: Read, standard: string | undefined): Regime {
  if (standard !== undefined) return regime('nd30@2020');
  if (isOfParty(file)) return regime('van-ban-cua-dang');
  if (isNormative(file)) return regime('van-ban-qppl');
  if (isOther(file)) return regime('ngoai-29-loai');
  const date = dateOf(file);
  if (date !== undefined && date < ND30_FROM.slice(0, date.length)) return forFiles(regime('truoc-nd30'));
  return regime(file.hasHead || file.own || file.loai !== undefined ? 'nd30@2020' : 'khong-co-phan-dau');
}

/** A file has no field that could ask for a standard. */
const forFiles = ({ words: { vi, en }, ...rest }: Regime): Regime => ({ ...rest, words: { vi: vi.replace('«chuan: nd30@2020» hoặc ', ''), en: en.replace('“chuan: nd30@2020” or ', '') } });

/** Paragraphs at the top of a file among which a head stands. */
const TOP = 16;
const DANG = /^đảng cộng sản việt nam$/u;
const head = (file: Read, ...roles: readonly Role[]): readonly Printed[] => printedAs(file, ...roles).filter(({ section }) => section === 0);

function isOfParty(file: Read): boolean {
  if (head(file, 'co-quan-ban-hanh', 'co-quan-chu-quan').some(({ text }) => isParty(gon(text)))) return true;
  return printedOf(file).slice(0, TOP).some(({ text, role }) => role !== 'noi-nhan-muc' && /đảng/iu.test(text) && DANG.test(fold(gon(text))));
}

const LUAT: ReadonlySet<string> = new Set(['LUẬT', 'BỘ LUẬT', 'PHÁP LỆNH', 'NGHỊ ĐỊNH', 'THÔNG TƯ', 'THÔNG TƯ LIÊN TỊCH', 'LỆNH']);
const titles = (file: Read): string[] => head(file, 'ten-loai').map(({ text }) => hoa(gon(text))).filter((text) => text !== '');

/** A number that was stamped on before the slash. */
const STAMPED = /^(\d{1,6}) +(?=\/)/u;

const isNormative = (file: Read): boolean =>
  symbolsOf(file).map(({ text }) => text.replace(STAMPED, '$1')).some((text) => QPPL.test(text) && docSoKyHieu(text) === undefined) || titles(file).some((title) => LUAT.has(title));

const KNOWN: ReadonlySet<string> = new Set([...Object.values(LOAI).map(({ ten }) => fold(ten)), 'đề cương báo cáo', 'đề cương']);
/** A title that is none of the types of Điều 7, in a file whose type could not be told either. */
const isOther = (file: Read): boolean => file.loai === undefined && titles(file).length > 0 && titles(file).every((title) => !KNOWN.has(fold(title)));
