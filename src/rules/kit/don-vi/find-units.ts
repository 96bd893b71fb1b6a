import { DAC_KHU, CAP_HUYEN, conTenCapXa, laThanhPhoCu, THANH_PHO_CU } from '../../../catalog/don-vi/duoi-tinh.ts';
import { MOC } from '../../../catalog/don-vi/moc.ts';
import { loaiVaoNgay, soTinh, TINH, tinhTheoTen } from '../../../catalog/don-vi/tinh.ts';
import { anyOf, nameKey, wordFinder } from '../../../core/fold.ts';
import { once } from '../../../core/once.ts';
import { dayBefore } from './days.ts';
import { capitalAt, type Finder, goesOn, type Naming } from './naming.ts';
import { matchesIn } from '../matches.ts';

const UNIT = once(() => {
  const names = `(?:${anyOf([...TINH().flatMap(({ ten, khac }) => [ten, ...khac]), ...THANH_PHO_CU()])})`;
  return wordFinder(String.raw`(?:tỉnh(?: ủy| đoàn)? |thành(?: ủy| đoàn| phố) |tp(?:\. ?| ))${names}`);
});
const LOAI = /^(?:tỉnh|thành)(?: ủy| đoàn| phố)? |^tp(?:\. ?| )/u;

/** Provinces and cities: names that ended, and the wrong kind. */
export const findUnits: Finder = (folded, day) =>
  UNIT()(folded.low).flatMap(([start, end]): Naming[] => {
    const whole = folded.low.slice(start, end);
    const name = whole.replace(LOAI, '');
    if (!capitalAt(folded.p.text, end - name.length) || goesOn(folded, end)) return [];
    const wrong = whole.startsWith('tỉnh') ? provinceOn(name, day) : cityOn(name, day);
    return wrong === undefined ? [] : [{ start, end, doubt: false, donVi: true, ...wrong }];
  });

type Wrong = Pick<Naming, 'rule' | 'canCu' | 'sau' | 'tu' | 'den'>;

/** What is wrong with `tỉnh` before a name. */
function provinceOn(name: string, day: string): Wrong | undefined {
  const t = tinhTheoTen(name);
  if (t === undefined) return undefined;
  if (t.den !== undefined) return day > t.den ? { rule: 'tinh-khong-con', den: t.den, canCu: t.canCu, ...(t.sau === undefined ? {} : { sau: withKind(t.sau, day) }) } : undefined;
  if (t.thanhPho !== undefined) return day > t.thanhPho.tu ? { rule: 'loai-tinh', den: dayBefore(t.thanhPho.tu), canCu: t.thanhPho.canCu, sau: `thành phố ${t.ten}` } : undefined;
  return t.loai === 'thành phố' ? { rule: 'loai-tinh', canCu: t.canCu, sau: `thành phố ${t.ten}` } : undefined;
}

/** What is wrong with `thành phố` before a name. */
function cityOn(name: string, day: string): Wrong | undefined {
  const t = tinhTheoTen(name);
  if (t !== undefined && t.den === undefined && loaiVaoNgay(t, day) === 'thành phố') return undefined;
  if (laThanhPhoCu(name)) return day > CAP_HUYEN.den ? { rule: 'thanh-pho-thuoc-tinh', ...CAP_HUYEN, sau: conTenCapXa(name) ? 'xã, phường của tỉnh (có nơi mang tên này, chỉ là một phần địa bàn cũ)' : 'xã, phường của tỉnh' } : undefined;
  // Other provinces had cities of their name at some time.
  return t?.thanhPho === undefined ? undefined : { rule: 'loai-tinh', sau: `tỉnh ${t.ten}`, canCu: t.thanhPho.canCu, tu: t.thanhPho.tu };
}

/** A successor with the kind that it has on a day. */
function withKind(name: string, day: string): string {
  const t = tinhTheoTen(name);
  return t === undefined ? name : `${loaiVaoNgay(t, day)} ${t.ten}`;
}

const DAC = once(() => new Map(Object.keys(DAC_KHU).map((ten) => [nameKey(ten), ten] as const)));
const DAC_KHU_TEN = once(() => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])đặc khu (?:(${anyOf(Object.keys(DAC_KHU))})(?![A-Za-zÀ-ỹ])|(?=[A-Za-zÀ-ỹ]))`, 'gu'));
const KHONG_PHAI = /^(?:Hồng|Hong|Ma|Macau|Macao|Thâm|Sài|Rừng|Kinh|Hành|Quảng|Ủy|Uỷ)(?![A-Za-zÀ-ỹ])/u;

/** Đặc khu that are not among those of today, or not yet. */
export const findDacKhu: Finder = (folded, day) =>
  (folded.low.includes('đặc khu') ? [...matchesIn(folded.low, DAC_KHU_TEN())] : []).flatMap((found): Naming[] => {
    const at = { rule: 'dac-khu', start: found.index, end: found.index + found[0].trimEnd().length, canCu: 'NQ 202/2025/QH15', donVi: true } as const;
    const known = found[1] === undefined ? undefined : DAC().get(nameKey(found[1]));
    if (known !== undefined) return day < MOC.thongQua ? [{ ...at, tu: MOC.haiCap, doubt: false, sau: `huyện đảo ${known}` }] : [];
    const rest = folded.p.text.slice(found.index + 'đặc khu '.length);
    const name = /^\p{Lu}[A-Za-zÀ-ỹ'’]*(?: \p{Lu}[A-Za-zÀ-ỹ'’]*){0,3}/u.exec(rest)?.[0];
    if (name === undefined || folded.caps || KHONG_PHAI.test(rest)) return [];
    return [{ ...at, end: found.index + 'đặc khu '.length + name.length, doubt: true, sau: `một trong 13 đặc khu: ${Object.keys(DAC_KHU).join(', ')}` }];
  });

const SO_TINH = /(?<![\d.,/])(\d{2})(?:\/\d{2})? tỉnh(?:,| và|\/)? ?(?:(\d{1,2}) )?thành(?: phố)?(?![A-Za-zÀ-ỹ])/gu;

/** Counts of provinces that are not those of the day. */
export const findCounts: Finder = (folded, day) =>
  (folded.low.includes('thành') ? [...matchesIn(folded.low, SO_TINH)] : []).flatMap((found): Naming[] => {
    const now = soTinh(day);
    const [tinh, thanhPho] = [Number(found[1]), found[2] === undefined ? undefined : Number(found[2])];
    const total = tinh + (thanhPho ?? 0);
    // Fewer may be a part of them: only more than there are is wrong, and a split of the whole into other shares.
    const old = [63, 64].includes(total) && total > now.tong;
    const split = thanhPho !== undefined && total === now.tong && now.tong === 34 && tinh !== now.tinh;
    if (!old && !split) return [];
    const sau = thanhPho === undefined ? `${now.tong} tỉnh, thành phố` : `${now.tinh} tỉnh và ${now.thanhPho} thành phố`;
    const act = total === 64 ? 'NQ 15/2008/QH12' : split ? 'NQ 30, 36, 39/2026/QH16' : 'NQ 202/2025/QH15';
    return [{ rule: 'so-tinh', start: found.index, end: found.index + found[0].length, canCu: act, sau, doubt: false, ...(old ? { den: total === 64 ? '2008-07-31' : CAP_HUYEN.den } : {}) }];
  });
