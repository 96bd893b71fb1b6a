/** A day of the week: as PL II·V·8c writes it, and the words and digits that people use for it. */
export interface Thu {
  readonly viet: string;
  readonly ten: readonly string[];
}

/** Days of the week, from Sunday. */
export const THU: readonly Thu[] = [
  { viet: 'Chủ nhật', ten: ['chủ nhật'] },
  { viet: 'thứ Hai', ten: ['hai', '2'] },
  { viet: 'thứ Ba', ten: ['ba', '3'] },
  { viet: 'thứ Tư', ten: ['tư', '4'] },
  { viet: 'thứ Năm', ten: ['năm', '5'] },
  { viet: 'thứ Sáu', ten: ['sáu', '6'] },
  { viet: 'thứ Bảy', ten: ['bảy', '7'] },
];
