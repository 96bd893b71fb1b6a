import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/readers/roles/recognise.ts';
import type { SeenBlock } from '../../../src/readers/seen/model.ts';
import { outlineOf } from './outline.ts';
import { Blocks, fileOf } from './paragraphs.ts';

const found = (blocks: readonly SeenBlock[]) => {
  const made = recognise(fileOf(blocks));
  const outline = outlineOf(made.tree);
  return { ...made, outline, as: (role: string): string[] => outline.filter((line) => line.startsWith(`${role}: `)).map((line) => line.slice(role.length + 2)) };
};

const letter = (make: (b: Blocks) => readonly SeenBlock[]): ReturnType<typeof found> => {
  const b = new Blocks();
  return found([b.head(['UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG'], 'Số: 15/SCT-CN', undefined, ['V/v báo cáo định kỳ']), b.p('Kính gửi: Sở Nội vụ', 'c'), ...make(b), b.tail(['- Như trên;', '- Lưu: VT, CN.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An'])]);
};

describe('what looks like a component in the text', () => {
  it('is text where a sentence holds a date line', () => {
    const { as } = letter((b) => [b.p('Lào Cai, ngày 12 tháng 5 năm 2026'), b.p('Sở Công Thương đề nghị phối hợp./.')]);
    expect(as('dia-danh-ngay')).toEqual(['Lào Cai, ngày 05 tháng 6 năm 2026']);
    expect(as('doan')).toContain('Lào Cai, ngày 12 tháng 5 năm 2026');
  });

  it('is text where a number is quoted', () => {
    const { as } = letter((b) => [b.p('Ghi “Số: 12/KH-UBND” ở góc trái.'), b.p('Số: 12/KH-UBND'), b.p('Đề nghị thực hiện./.')]);
    expect(as('so-ky-hieu')).toEqual(['Số: 15/SCT-CN']);
  });

  it('stays a table where a cell of the body says Nơi nhận', () => {
    const { as, tree } = letter((b) => [b.p('Danh mục:'), b.table('all', [[b.p('STT')], [b.p('Nơi nhận')], [b.p('Số bản')]], [[b.p('1')], [b.p('Sở Nội vụ')], [b.p('2')]]), b.p('Đề nghị thực hiện./.')]);
    expect(tree.sections[0]?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    expect(as('noi-nhan')).toEqual(['Nơi nhận:']);
  });

  it('is text where a sample of a signature is followed by text', () => {
    const { as } = letter((b) => [b.p('a) Ví dụ:'), b.p('TM. HỘI ĐỒNG', 'cb'), b.p('CHỦ TỊCH', 'cb'), b.p('b) Chức vụ ghi trên văn bản là chức vụ chính thức.'), b.p('Đề nghị thực hiện./.')]);
    expect(as('ho-ten')).toEqual(['Nguyễn Văn An']);
    expect(as('doan')).toContain('TM. HỘI ĐỒNG');
  });

  it('keeps the numerals of a quoted text in the text', () => {
    const { as } = letter((b) => [b.p('1. Sửa đổi khoản 4 như sau:'), b.p('“4. Quản đốc là người được giao;'), b.p('5. Trưởng ca là người được giao”.'), b.p('2. Đề nghị thực hiện./.')]);
    expect(as('khoan')).toHaveLength(2);
    expect(as('doan')).toContain('5. Trưởng ca là người được giao”.');
  });

  it('makes no Điều of a sentence that begins with one', () => {
    const { as } = letter((b) => [b.p('Điều 5 Nghị định này quy định thời hạn.'), b.p('Đề nghị thực hiện./.')]);
    expect(as('dieu')).toEqual([]);
  });
});

describe('the head', () => {
  it('is found where Quốc hiệu is misspelt', () => {
    const b = new Blocks();
    const { as } = found([b.table('none', [[b.p('SỞ NỘI VỤ', 'cb'), b.p('Số: 3/TB-SNV', 'c')], [b.p('CÔNG HÕA XÃ HỘI CHỦ NGHỈA VIỆT NAM', 'cb'), b.p('Độc lập – Tự do – Hạnh Phúc', 'cb'), b.p('Huế, ngày … tháng … năm 2026', 'ci')]]), b.p('THÔNG BÁO', 'cb'), b.p('Về việc nghỉ lễ', 'cb'), b.p('Nội dung thông báo.')]);
    expect(as('quoc-hieu')).toEqual(['CÔNG HÕA XÃ HỘI CHỦ NGHỈA VIỆT NAM']);
    expect(as('dia-danh-ngay')).toEqual(['Huế, ngày … tháng … năm 2026']);
    expect(as('ten-loai')).toEqual(['THÔNG BÁO']);
  });

  it('is found on lines that tabs and blanks cut in two', () => {
    const b = new Blocks();
    const { as, tree } = found([b.p('    CỤC ĐƯỜNG THỦY NỘI ĐỊA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'l'), b.p('⇥TRƯỜNG CAO ĐẲNG NGHỀ⇥Độc lập - Tự do - Hạnh phúc', 'lb'), b.p('Số: 213/TB-CĐN⇥⇥Huế, ngày 10 tháng 4 năm 2026', 'l'), b.p('THÔNG BÁO', 'cb'), b.p('Về việc chuyển phòng', 'cb'), b.p('Nội dung.')]);
    expect(tree.sections[0]?.blocks[0]?.kind).toBe('grid');
    expect(as('co-quan-chu-quan')).toEqual(['CỤC ĐƯỜNG THỦY NỘI ĐỊA']);
    expect(as('co-quan-ban-hanh')).toEqual(['TRƯỜNG CAO ĐẲNG NGHỀ']);
    expect([as('so-ky-hieu'), as('dia-danh-ngay')]).toEqual([['Số: 213/TB-CĐN'], ['Huế, ngày 10 tháng 4 năm 2026']]);
  });

  it('joins the lines of one name and parts two names', () => {
    const b = new Blocks();
    const one = found([b.head(['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'], 'Số: 1/KH-UBND'), b.p('KẾ HOẠCH', 'cb'), b.p('Công tác năm', 'cb'), b.p('Nội dung.')]);
    expect([...one.as('co-quan-chu-quan'), ...one.as('co-quan-ban-hanh')].join(' ')).toBe('ỦY BAN NHÂN DÂN TỈNH LÀO CAI');
    const two = letter((c) => [c.p('Nội dung./.')]);
    expect([two.as('co-quan-chu-quan'), two.as('co-quan-ban-hanh')]).toEqual([['UBND TỈNH LÀO CAI'], ['SỞ CÔNG THƯƠNG']]);
  });

  it('is none in a note that has only a title, and nothing is then missing', () => {
    const b = new Blocks();
    const { hasHead, loai, loaiWhy } = found([b.p('GIẢI TRÌNH BỔ SUNG', 'cb'), b.p('Chuyên viên đã rà soát lại.')]);
    expect(hasHead).toBe(false);
    expect(loai).toBeUndefined();
    expect(loaiWhy?.vi).toContain('GIẢI TRÌNH');
  });
});

describe('the end', () => {
  it('has two signers side by side', () => {
    const b = new Blocks();
    const { as } = found([b.head(['UBND TỈNH LÀO CAI', 'SỞ CÔNG THƯƠNG'], 'Số: 15/KH-SCT'), b.p('KẾ HOẠCH', 'cb'), b.p('Phối hợp', 'cb'), b.p('Nội dung./.'), b.table('none', [[b.p('GIÁM ĐỐC', 'cb'), b.p('SỞ NỘI VỤ', 'cb'), b.p(''), b.p(''), b.p('Trần Thị Bình', 'cb')], [b.p('GIÁM ĐỐC', 'cb'), b.p('SỞ CÔNG THƯƠNG', 'cb'), b.p(''), b.p(''), b.p('Lê Văn Cường', 'cb')]]), b.p('Nơi nhận:', 'bi'), b.p('- Các Sở;', 'l'), b.p('- Lưu: VT.', 'l')]);
    expect(as('ho-ten')).toEqual(['Trần Thị Bình', 'Lê Văn Cường']);
    expect(as('chuc-vu')).toEqual(['GIÁM ĐỐC SỞ NỘI VỤ', 'GIÁM ĐỐC SỞ CÔNG THƯƠNG']);
    expect(as('noi-nhan-muc')).toEqual(['- Các Sở;', '- Lưu: VT.']);
  });

  it('is parted where label and items, or authority and title, share a paragraph', () => {
    const b = new Blocks();
    const made = found([b.head(['SỞ NỘI VỤ'], 'Số: 1/KH-SNV'), b.p('KẾ HOẠCH', 'cb'), b.p('Công tác', 'cb'), b.p('Nội dung./.'), b.table('none', [[b.p('Nơi nhận:⏎- Như trên;⏎- Lưu: VT.', 'bi')], [b.p('KT.GIÁM ĐỐC⏎PHÓ GIÁM ĐỐC⏎⏎⏎Lê Văn Cường', 'cb')]])]);
    expect(made.as('noi-nhan-muc')).toEqual(['- Như trên;', '- Lưu: VT.']);
    expect([made.as('quyen-han'), made.as('chuc-vu'), made.as('ho-ten')]).toEqual([['KT.GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC'], ['Lê Văn Cường']]);
    const grid = made.tree.sections[0]?.blocks.findLast(({ kind }) => kind === 'grid');
    const paths = grid?.kind === 'grid' ? grid.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ path }) => path.join(' ')))) : [];
    expect(paths).toEqual(['doan 9', 'doan 9 1', 'doan 9 2', 'doan 10', 'doan 10 1', 'doan 10 2']);
    expect(made.placeOf(['doan', 9, 1])).toMatchObject({ paragraph: 9, role: 'noi-nhan-muc' });
  });

  it('is followed by annexes, each a section with label, title and reference line', () => {
    const b = new Blocks();
    const { tree, as } = found([b.head(['SỞ NỘI VỤ'], 'Số: 1/KH-SNV'), b.p('KẾ HOẠCH', 'cb'), b.p('Công tác', 'cb'), b.p('Nội dung./.'), b.tail(['- Lưu: VT.'], ['GIÁM ĐỐC', 'Lê Văn Cường']), b.p('PHỤ LỤC I', 'cb'), b.p('DANH MỤC', 'cb'), b.p('(Kèm theo Kế hoạch số 1/KH-SNV)', 'ci'), b.p('Một.'), b.p('PHỤ LỤC II', 'cb'), b.p('BIỂU MẪU', 'cb'), b.p('Hai.')]);
    expect(tree.sections).toHaveLength(3);
    expect([as('phu-luc'), as('tieu-de-phu-luc'), as('kem-theo')]).toEqual([['PHỤ LỤC I', 'PHỤ LỤC II'], ['DANH MỤC', 'BIỂU MẪU'], ['(Kèm theo Kế hoạch số 1/KH-SNV)']]);
  });
});

describe('levels', () => {
  it('are known by numerals that nobody should use, so that they can be told of', () => {
    const { outline } = letter((b) => [b.p('I/ MỤC ĐÍCH', 'b'), b.p('1/ Thời gian: hôm nay.'), b.p('a/ Văn phòng;'), b.p('+ Phòng 1;'), b.p('(i) Phòng 2;'), b.p('1.1. Chuẩn bị.'), b.p('• Hội trường./.')]);
    expect(outline.slice(8, 15).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['muc: I/', 'khoan: 1/', 'diem: a/', 'cong: +', 'diem: (i)', 'khoan: 1.1.', 'gach: •']);
  });
});
