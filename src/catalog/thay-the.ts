/** A text that another one has replaced, from a day on. */
export interface ThayThe {
  /** Type and number of what was replaced, and of what stands now. */
  readonly cu: string;
  readonly moi: string;
  /** First day on which the new one holds. */
  readonly tu: string;
  /** The act that says so, and whether it was read itself. */
  readonly canCu: string;
  readonly chac: boolean;
}

const hang = (moi: string, tu: string, chac: boolean, ...cu: readonly string[]): readonly ThayThe[] => cu.map((one) => ({ cu: one, moi, tu, canCu: moi, chac }));

/** Texts on records work and on the duties of ministries that documents still name as their basis after the end of them. As of 21 November 2026. */
export const THAY_THE: readonly ThayThe[] = [
  ...hang('Nghị định số 30/2020/NĐ-CP', '2020-03-05', true, 'Nghị định 110/2004/NĐ-CP', 'Nghị định 09/2010/NĐ-CP').map((row) => ({ ...row, canCu: 'Điều 37 Nghị định số 30/2020/NĐ-CP' })),
  ...hang('Nghị định số 30/2020/NĐ-CP', '2020-03-05', false, 'Thông tư 01/2011/TT-BNV'),
  ...hang('Thông tư số 05/2025/TT-BNV', '2025-07-01', false, 'Thông tư 02/2019/TT-BNV'),
  ...hang('Nghị định số 191/2026/NĐ-CP', '2026-05-29', true, 'Nghị định 39/2022/NĐ-CP'),
  ...hang('Nghị định số 196/2026/NĐ-CP', '2026-06-01', true, 'Nghị định 36/2025/NĐ-CP', 'Nghị định 369/2025/NĐ-CP'),
  ...hang('Nghị định số 276/2026/NĐ-CP', '2026-07-08', true, 'Nghị định 25/2025/NĐ-CP'),
  ...hang('Nghị định số 279/2026/NĐ-CP', '2026-07-12', false, 'Nghị định 37/2025/NĐ-CP'),
  ...hang('Quy định số 399-QĐ/TW', '2026-01-09', false, 'Quy định 66-QĐ/TW'),
  ...hang('Hướng dẫn số 05-HD/VPTW', '2026-05-27', false, 'Hướng dẫn 36-HD/VPTW'),
];
