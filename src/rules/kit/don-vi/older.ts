/** The stage of an example that has an earlier day: the base, with nothing in it that is younger. */
export const older = (ngay: string): Readonly<Record<string, unknown>> => ({
  ngay,
  canCu: ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'Theo đề nghị của Giám đốc Sở Nội vụ'],
});
