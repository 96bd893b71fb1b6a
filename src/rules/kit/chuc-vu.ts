import { CAP_TRUONG, type CapTruong, KIEU_CO_QUAN, type KieuCoQuan } from '../../catalog/chuc-vu.ts';
import { batDauBang } from './ten.ts';

const longest = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => b.length - a.length);
const TRUONG = longest(CAP_TRUONG.map(({ truong }) => truong));
const PHO = longest(CAP_TRUONG.flatMap(({ pho }) => pho));
const LA_PHO = /^(?:phó|thứ|p\.)(?![A-Za-zÀ-ỹ])|^[A-Za-zÀ-ỹ]+ phó(?![A-Za-zÀ-ỹ])/u;

/** The head's title that a title begins with, of those in the catalog; titles here are lower case (`tenChuan`). */
export const truongTrong = (title: string): CapTruong | undefined => {
  const found = TRUONG.find((words) => batDauBang(title, words));
  return CAP_TRUONG.find(({ truong }) => truong === found);
};

/** Is it the title of a deputy, known or not? */
export const laPho = (title: string): boolean => LA_PHO.test(title);

/** Does a line hold a title: a head's, a deputy's? */
export const laChucVu = (title: string): boolean => laPho(title) || truongTrong(title) !== undefined;

/** Words of a deputy's title that stand for the deputy of another head: `phó hiệu trưởng`. */
export const phoTrong = (title: string): string | undefined => PHO.find((words) => batDauBang(title, words));

/** What a deputy of a head begins with: the pair of the catalog, and the unit's own word (`Phó phòng` of `Trưởng phòng`). */
export function phoCua(head: string): readonly string[] {
  const known = truongTrong(head);
  if (known === undefined) return [];
  const unit = known.truong === 'trưởng' ? /^trưởng ([A-Za-zÀ-ỹ]+)/u.exec(head)?.[1] : undefined;
  return unit === undefined ? known.pho : [...known.pho, `phó ${unit}`, `${unit} phó`];
}

/** Is a title that of a deputy of a head? Undefined where the head is not known. */
export function laPhoCua(title: string, head: string): boolean | undefined {
  if (truongTrong(head) === undefined) return undefined;
  return phoCua(head).some((words) => batDauBang(title, words)) || /^p\. ?/u.test(title);
}

/** The kind of a body, by its name in lower case. */
export const kieuCoQuan = (name: string): KieuCoQuan | undefined => KIEU_CO_QUAN.find(({ ten, tru }) => batDauBang(name, ten) && tru?.test(name) !== true);
