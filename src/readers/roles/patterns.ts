import { LOAI, LOAI_SLUGS, type Loai } from '../../catalog/loai.ts';
import { fold } from '../../core/fold.ts';
import { gon, hoa } from '../../core/text.ts';
import { isBlank, type Item, type Line } from './line.ts';
import { bare, distance, isCapitals } from './words.ts';

const QUOC_HIEU = 'conghoaxahoichunghiavietnam';
const TIEU_NGU = 'doclaptudohanhphuc';
const DANG = 'dangcongsanvietnam';
/** Letters that may be wrong in them. */
const SLIPS = 4;

/** Letters alone of a line, without marks: all of a short one are in its key. */
const lettersOf = ({ key }: Pick<Line, 'key'>): string => key.replace(/[^a-z]+/gu, '');

const near = (line: Pick<Line, 'text' | 'key'>, words: string): boolean => line.text.length < 60 && line.text.length >= words.length - SLIPS && distance(lettersOf(line), words, SLIPS) <= SLIPS;
/** Is a line Quốc hiệu, however it is spelt? */
export const isQuocHieu = (line: Pick<Line, 'text' | 'key'>): boolean => near(line, QUOC_HIEU);
/** Is a line Tiêu ngữ, however it is spelt? */
export const isTieuNgu = (line: Pick<Line, 'text' | 'key'>): boolean => near(line, TIEU_NGU);
/** Is it the head line of a Party document? */
export const isDang = (line: Pick<Line, 'text' | 'key'>): boolean => near(line, DANG) && isCapitals(line.text);

const NGAY = /^[^:;()]{0,45}?(?:,|\.|\s)?\s*ngay[\s.…_\d/{}\-x]{0,30}thang[\s.…_\d/{}\-x]{0,30}nam[\s.…_\d/{}\-x]{0,16}$/u;
const NGAY_SO = /^[a-z][^\d:;()]{1,40},\s*(?:ngay\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\.?$/u;
/** Is a line that of place and date? */
export const isNgay = ({ text, key }: Pick<Line, 'text' | 'key'>): boolean => text.length < 110 && !key.includes('\n') && (NGAY.test(key) || NGAY_SO.test(key)) && !/^(?:can cu|thuc hien|theo|hom nay|tu )/u.test(key);

const SO = /^(?:s[o?]|no|n°)[\s:.;]{0,40}[\s….\d_{}[\]x]{0,60}(?:[/\-]\s?(?:19|20)\d{2})?[/\-\\–]\s*[a-z{[….][^\s]{0,40}(?:\s?-\s?[^\s]{1,20}){0,3}$/u;
/** The label with any code in one piece behind it. */
const SO_KHAC = /^so\s*:\s*[a-z\d]{1,10}[/-][a-z\d/&-]{2,40}$/u;
const SO_TRONG = /^s[o?]\s*:[\s….\d_{}[\]a-z]{0,60}$/u;
const SO_MAU = /^(?:[^\s]{1,4}\s)?\s*\d{1,5}\s?\/[a-z\d][a-z\d&-]{0,30}$/u;
/** Is a line that of number and symbol? `loose`: it stands where one is to be expected. */
export const isSo = ({ key, text }: Pick<Line, 'key' | 'text'>, loose = false): boolean => text.length < 70 && (SO.test(key) || SO_KHAC.test(key) || (loose && (SO_TRONG.test(key) || SO_MAU.test(key) || /^so\s*:/u.test(key))));

/** Is a line the subject of a letter? */
export const isVeViec = ({ key }: Pick<Line, 'key'>): boolean => /^(?:v\s?\/\s?v|v\.v)(?![a-z])/u.test(key);
/** The same in words, where V/v is to be expected. */
export const isVeViecChu = ({ key }: Pick<Line, 'key'>): boolean => /^ve viec(?![a-z])/u.test(key);

/** Is it a mark of urgency? */
export const isDoKhan = ({ key }: Pick<Line, 'key'>): boolean => /^(?:thuong |hoa )?(?:khan|toc)(?: hen gio.{0,30})?[.!]?$/u.test(key) || /^hoa toc(?: hen gio.{0,30})?$/u.test(key);
/** Is it a note on circulation? */
export const isLuuHanh = ({ key }: Pick<Line, 'key'>): boolean => /^(?:xem xong tra lai|luu hanh noi bo|khong pho bien)[.!]?$/u.test(key);
/** Words with which marks in a frame begin or that they have, whatever else they say: of urgency, of circulation. */
export const [KHAN_KHAC, LUU_HANH_KHAC] = [/^(?:hoa toc|thuong khan|khan)(?![a-z])/u, /(?<![a-z])(?:luu hanh|xem xong|tra lai|noi bo|pho bien)(?![a-z])/u] as const;
/** Is it a draft mark? */
export const isDuThao = ({ key }: Pick<Line, 'key'>): boolean => /^[([]?du thao(?: lan.{0,12})?[\s\d()/.-]{0,14}[)\]]?$/u.test(key);

/** Does a line begin Kính gửi? */
export const isKinhGui = ({ key }: Pick<Line, 'key'>): boolean => /^kinh gui(?![a-z])/u.test(key);
/** Is it the label of Nơi nhận, perhaps with more on its line? */
export const isNoiNhan = ({ key }: Pick<Line, 'key'>): boolean => /^noi nhan\s*(?::|$|\n|\t)/u.test(key);
/** Does a line name kept copies? */
export const isLuu = ({ key }: Pick<Line, 'key'>): boolean => /^[-–+*•]?\s*luu(?:\s*[:;.]|\s+(?:vt|van thu|hc|hs|ho so|vp|van phong|du)(?![a-z]))/u.test(key);

/** A mark of signing authority. */
const QUYEN = /^(?:t\s?[/.]?\s?m|k\s?[/.]?\s?t|t\s?[/.]?\s?l|t\s?[/.]?\s?u\s?[/.]?\s?q|q)\s?[./:]\s*(?=[a-z])|^(?:t\s?\/?\s?m|k\s?\/?\s?t|t\s?\/?\s?l|t\s?\/?\s?u\s?\/?\s?q)\s+(?=[a-z])/u;
/** Is a line one of signing authority: `KT. GIÁM ĐỐC`? */
export const isQuyen = ({ key, text }: Pick<Line, 'key' | 'text'>): boolean => text.length < 120 && (QUYEN.test(key) || /^(?:thay mat|ky thay|thua lenh|thua uy quyen) /u.test(key)) && isCapitals(text.replace(/\([^)]{0,60}\)/gu, '').replace(/^(?:[A-Za-z]{1,3}[./]\s?){1,3}/u, ''));

const CHUC_VU = /^(?:pho |quyen )?(?:thu tuong|bo truong|thu truong|tong thanh tra|thong doc|tong kiem toan|kiem toan truong|chu tich|chu nhiem|tong giam doc|giam doc|tong bien tap|tong cuc truong|cuc truong|cuc pho|vu truong|vu pho|chi cuc truong|chanh|hieu truong|hieu pho|vien truong|vien pho|doi truong|tram truong|don truong|hat truong|to truong|bi thu|chi huy|chinh uy|tu lenh|truong|nguoi|can bo|chuyen vien|lanh dao|thu ky|chu tri|dai dien|ke toan|pho)(?![a-z])/u;
/** A school, which without its marks reads like a head. */
const TRUONG = /^(?:trường|truong (?:dai hoc|cao dang|thpt|thcs|tieu hoc|mam non|trung))(?![A-Za-zÀ-ỹ])/iu;
/** Does a line begin with words of an office? */
export const isChucVu = ({ key, text }: Pick<Line, 'key' | 'text'>): boolean => text.length < 120 && CHUC_VU.test(key) && !TRUONG.test(text);

const HO_TEN = /^(?:\(?(?:Đã|đã) ký\)?\s*)?(?:(?:GS|PGS|TS|ThS|Th\.s|Ths|Th\.S|CN|BS|KS|Ông|Bà|CK\d?|BSCK\d?|NGND|NGƯT|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.\s]{0,2}){0,4}\p{Lu}[\p{Ll}’']*(?: {1,3}\p{Lu}[\p{Ll}’'.]*){1,6}$/u;
/** Can a line be a person's name? */
export const isHoTen = ({ text }: Pick<Line, 'text'>): boolean => text.length < 60 && HO_TEN.test(text);
/** Is it a remark in place of a signature: `(Đã ký)`? */
export const isGhiChuKy = ({ key }: Pick<Line, 'key'>): boolean => /^[([]?\s*[([]?(?:da ky|ky|chu ky|ky ten|ky so|ky, )/u.test(key) && key.length < 60;

/** Does a line begin a list of bases? */
export const isCanCu = ({ key }: Pick<Line, 'key'>): boolean => /^(?:-\s*)?(?:can cu|theo de nghi|xet de nghi|theo de xuat|xet to trinh|thuc hien|theo )(?![a-z])/u.test(key);

/** Is a line the label of an annex? */
export const isPhuLuc = ({ key, text }: Pick<Line, 'key' | 'text'>): boolean => text.length < 160 && (/^phu luc(?:\s+(?:so\s+)?(?:[ivxlc]{1,6}|\d{1,2}|[a-h]))?\s*(?:[.:]|$|\n)/u.test(key) || (isCapitals(text) && /^phu luc\s/u.test(key)));
/** Is a line the reference line of an annex? */
export const isKemTheo = ({ key }: Pick<Line, 'key'>): boolean => /^\(\s*(?:ban hanh )?(?:kem theo|dinh kem|kem|gui kem|ban hanh theo)(?![a-z])/u.test(key);

/** A type name, and the type of Điều 7 that it is or begins with. */
export interface TypeName {
  readonly loai?: Loai | 'de-cuong-bao-cao';
  /** Is it the name of the type and nothing more? */
  readonly exact: boolean;
}

const NAMES = LOAI_SLUGS.map((slug) => ({ slug, key: bare(LOAI[slug].ten) })).sort((a, b) => b.key.length - a.key.length);
const OTHER = /^(?:nghi dinh|thong tu|luat|bo luat|phap lenh|lenh|hien phap|dieu le|noi quy|quy trinh|phieu trinh|phieu|to khai|don |giay|ban |ly lich|giai trinh|nhiem vu|de cuong|ket luan|danh muc|danh sach|bang|chuong trinh|lich|tham luan|cam ket|thong tri|chi dan|the le|quy tac|quy uoc|ho so|so do|mau)/u;

/** The type name that a line is; undefined where it is none. */
export function typeName(line: Pick<Line, 'text' | 'key'>): TypeName | undefined {
  if (line.text.length > 120) return undefined;
  const key = gon(line.key).replace(/\s*[:.*(\d)]+$/u, '');
  if (!isCapitals(line.text) || key.length > 90 || /:$/u.test(line.text)) return undefined;
  if (/^de cuong bao cao/u.test(key)) return { loai: 'de-cuong-bao-cao', exact: true };
  const found = NAMES.find((name) => key === name.key || key.startsWith(`${name.key} `));
  if (found !== undefined) return { loai: found.slug, exact: key === found.key };
  const several = NAMES.some((name) => key.startsWith(`${name.key},`));
  return several || OTHER.test(key) ? { exact: false } : undefined;
}

/** The type name of a title, also in small letters where a bold line in the middle holds that name and nothing more. */
export function titleName(line: Line): TypeName | undefined {
  const found = typeName(line);
  if (found !== undefined || line.text.length > 40 || line.look.bold < 0.6 || line.src.para.align !== 'center') return found;
  const loud = typeName({ text: hoa(line.text), key: line.key });
  return loud?.exact === true ? loud : undefined;
}

/** Does a line look like a title: capitals in the middle or bold? */
export const looksTitle = (line: Line): boolean => line.look.capitals && line.text.length < 200 && (line.src.para.align === 'center' || line.lead > 40 || line.look.bold > 0.6);

/** The first line that says something, from an index on. */
export function nextLine(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && isBlank(items[at] as Item)) at += 1; // the bound is checked
  return at;
}

/** A name for comparison. */
export const nameOf = (text: string): string => fold(gon(text));
