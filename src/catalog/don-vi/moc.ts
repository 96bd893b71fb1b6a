/** Days on which the names of State bodies and units changed; each is the first day of the new order. */
export const MOC = {
  /** Hà Tây into Hà Nội: 63 provinces. */
  haTay: '2008-08-01',
  /** Thừa Thiên Huế becomes the city of Huế. */
  hue: '2025-01-01',
  /** Central bodies of the Party merge. */
  dang: '2025-02-03',
  /** 14 ministries and 3 bodies of their rank; sở merge; civil tổng cục and police of districts end. */
  boMay: '2025-03-01',
  /** Names of the new provinces may be used in acts that look forward. */
  thongQua: '2025-06-12',
  /** 34 provinces, two levels: no districts. */
  haiCap: '2025-07-01',
} as const;

/** Local start days of the new sở differ: both names are right between these days. */
export const SO_CHUYEN_TIEP = { tu: '2025-02-15', den: '2025-03-31' } as const;
