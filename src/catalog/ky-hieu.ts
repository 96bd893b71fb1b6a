import { once } from '../core/once.ts';
import { khoang, type Khoang } from './don-vi/bang.ts';
import { BO } from './don-vi/bo.ts';

/** What the first letters of a symbol say of the type of a document, in symbols that are quoted. */
export interface MaLoai {
  /** Types that carry it, lower case, in documents of the State and in those of the Party. */
  readonly nhaNuoc: readonly string[];
  readonly dang: readonly string[];
  /** It also begins names of bodies, as in `5348/CT-CS` of Cục Thuế, so that a công văn may begin with it. */
  readonly cungLaCoQuan?: true;
}
const ma = (...nhaNuoc: readonly string[]): MaLoai => ({ nhaNuoc, dang: nhaNuoc });
const maChung = (...nhaNuoc: readonly string[]): MaLoai => ({ ...ma(...nhaNuoc), cungLaCoQuan: true });

/**
 * First token of a symbol → types, as PL III·I of Nghị định 30/2020/NĐ-CP, the laws on legal texts and Party practice have
 * them. Letters that several types share name all of them.
 */
export const MA_LOAI: Readonly<Record<string, MaLoai>> = {
  NQ: ma('nghị quyết'),
  QĐ: { nhaNuoc: ['quyết định'], dang: ['quyết định', 'quy định'] },
  NĐ: ma('nghị định'),
  CT: { nhaNuoc: ['chỉ thị'], dang: ['chỉ thị', 'chương trình', 'chương trình hành động'], cungLaCoQuan: true },
  QC: maChung('quy chế'),
  QyĐ: ma('quy định'),
  TC: maChung('thông cáo'),
  TB: maChung('thông báo', 'thông báo kết luận', 'kết luận'),
  KL: maChung('kết luận', 'thông báo', 'thông báo kết luận'),
  HD: maChung('hướng dẫn'),
  CTr: ma('chương trình', 'chương trình hành động'),
  KH: maChung('kế hoạch'),
  PA: maChung('phương án'),
  ĐA: maChung('đề án'),
  DA: maChung('dự án'),
  BC: ma('báo cáo'),
  BB: maChung('biên bản'),
  TTr: maChung('tờ trình'),
  HĐ: maChung('hợp đồng'),
  CĐ: maChung('công điện'),
  TT: { nhaNuoc: ['thông tư'], dang: ['thông tri', 'tờ trình'], cungLaCoQuan: true },
  TTLT: ma('thông tư liên tịch', 'thông tư'),
  NQLT: ma('nghị quyết liên tịch', 'nghị quyết'),
  VBHN: ma('văn bản hợp nhất'),
  GM: maChung('giấy mời'),
};

/** Codes with a D where the State writes Đ, by the type that the citation names. */
export const MA_THIEU_DAU: Readonly<Record<string, { readonly loai: string; readonly dung: string }>> = {
  QD: { loai: 'quyết định', dung: 'QĐ' },
  ND: { loai: 'nghị định', dung: 'NĐ' },
  CD: { loai: 'công điện', dung: 'CĐ' },
  QyD: { loai: 'quy định', dung: 'QyĐ' },
};

/** An agency's abbreviation in symbols, and the days between which the agency issued documents. */
export interface MaCoQuan extends Khoang {
  readonly ten: string;
  /** What ended or made it. */
  readonly vanBan: string;
}
/** Provinces changed on days of their own, from mid-February to the end of March 2025. */
const SO_HET_2025 = { den: '2025-03-31', vanBan: 'NĐ 45/2025/NĐ-CP' } as const;
const SO_TU_2025 = { tu: '2025-02-15', vanBan: 'NĐ 45/2025/NĐ-CP' } as const;

const SO: Readonly<Record<string, MaCoQuan>> = {
  SKHĐT: { ten: 'Sở Kế hoạch và Đầu tư', ...SO_HET_2025 },
  SLĐTBXH: { ten: 'Sở Lao động - Thương binh và Xã hội', ...SO_HET_2025 },
  STTTT: { ten: 'Sở Thông tin và Truyền thông', ...SO_HET_2025 },
  SGTVT: { ten: 'Sở Giao thông vận tải', ...SO_HET_2025 },
  STNMT: { ten: 'Sở Tài nguyên và Môi trường', ...SO_HET_2025 },
  SNNPTNT: { ten: 'Sở Nông nghiệp và Phát triển nông thôn', ...SO_HET_2025 },
  SNNMT: { ten: 'Sở Nông nghiệp và Môi trường', ...SO_TU_2025 },
  SDTTG: { ten: 'Sở Dân tộc và Tôn giáo', ...SO_TU_2025 },
};
/** Other bodies share this one. */
const CHUNG_MA: ReadonlySet<string> = new Set(['TCT']);

/** Abbreviations that began or ended with the reorganisation of 2025; those that other bodies share are left out. */
export const MA_CO_QUAN = once((): ReadonlyMap<string, MaCoQuan> => {
  const changed = BO().filter(({ tu, den }) => tu !== undefined || den !== undefined);
  const bo = changed.map(({ ma: [ma = ''], ten, tu, den }) => [ma, { ten, ...khoang(tu, den), vanBan: 'NQ 176/2025/QH15' }] as const);
  return new Map([...bo.filter(([ma]) => !CHUNG_MA.has(ma)), ...Object.entries(SO)]);
});

/** First and last year of the terms of the National Assembly, whose number stands in `QH15` and `UBTVQH15`. */
export const KHOA_QUOC_HOI: Readonly<Record<number, readonly [from: number, to: number]>> = {
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};
