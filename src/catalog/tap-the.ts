/** A collective body that issues documents itself and is signed for with TM. (PL I·I·II·7b, Điều 13 khoản 2). */
export interface TapThe {
  /** Name as others begin with it; lower case, abbreviations spelled out. */
  readonly ten: string;
  /** Title of its head, as a document names him where he issues alone. */
  readonly nguoi: string;
  /** Is the lack of TM. judged? Where published documents differ it is not. */
  readonly canTm: boolean;
}

/** Collective bodies (state of 21 Nov 2026). */
export const TAP_THE: readonly TapThe[] = [
  { ten: 'ủy ban nhân dân', nguoi: 'chủ tịch', canTm: true }, // Luật 72/2025/QH15 Điều 40; Điều 23 khoản 15 for the chairman alone
  { ten: 'chính phủ', nguoi: 'thủ tướng', canTm: true }, // Constitution Điều 95; NĐ 191/2026/NĐ-CP
  { ten: 'ủy ban thường vụ quốc hội', nguoi: 'chủ tịch', canTm: true },
  { ten: 'đoàn đại biểu quốc hội', nguoi: 'trưởng đoàn', canTm: true },
  { ten: 'thường trực hội đồng nhân dân', nguoi: 'chủ tịch', canTm: false },
  { ten: 'hội đồng nhân dân', nguoi: 'chủ tịch', canTm: false }, // law says collective; resolutions of 2025 are signed CHỦ TỊCH alone
];

/** A body that works under one head: nobody signs for it with TM. */
export interface CoQuanThuTruong {
  readonly ten: string;
  /** What begins alike and is something else. */
  readonly tru?: RegExp;
  /** May bodies of this kind be private, or have a council that leads them? */
  readonly ngo?: true;
}

/** Kinds of body under one head (NĐ 150/2025/NĐ-CP, Luật 63/2025/QH15; by use for schools, hospitals and centres). */
export const CO_QUAN_THU_TRUONG: readonly CoQuanThuTruong[] = [
  { ten: 'sở', tru: /^sở giao dịch/u },
  { ten: 'bộ', tru: /^bộ (?:chỉ huy|tư lệnh|chính trị|tổng tham mưu)/u },
  { ten: 'tổng cục' },
  { ten: 'cục' },
  { ten: 'chi cục' },
  { ten: 'vụ' },
  { ten: 'phòng', tru: /^phòng thương mại/u },
  { ten: 'văn phòng', tru: /^văn phòng (?:công chứng|luật sư)/u, ngo: true },
  { ten: 'thanh tra', ngo: true },
  { ten: 'trung tâm', ngo: true },
  { ten: 'bệnh viện', ngo: true },
  { ten: 'trường', ngo: true },
  { ten: 'nhà trường', ngo: true },
  { ten: 'học viện', ngo: true },
  { ten: 'ban giám đốc', ngo: true },
  { ten: 'ban giám hiệu', ngo: true },
  { ten: 'ban lãnh đạo', ngo: true },
  { ten: 'lãnh đạo', ngo: true },
];

/** A time in which a kind of UBND worked under its head, and so signed without TM.; place from the name of the unit. */
export interface NgoaiLeTm {
  readonly ten: RegExp;
  readonly tu: string;
  readonly den: string;
}

/**
 * UBND phường of Hà Nội, UBND quận and phường of TP.HCM and Đà Nẵng (NQ 97/2019, 131/2020, 119/2020/QH14; NĐ 32, 33, 34/2021).
 * Since 1 Mar 2025 NĐ 150/2025 knows none; ended with the two-level law. A letterhead may not name the city, so every ward counts.
 */
export const NGOAI_LE_TM: readonly NgoaiLeTm[] = [{ ten: /^ủy ban nhân dân (?:phường|quận)(?![\p{L}])/u, tu: '2021-07-01', den: '2025-06-30' }];
