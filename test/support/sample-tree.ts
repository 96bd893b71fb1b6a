import type { Block, Inline, LayoutTree, Paragraph } from '../../src/layout/tree.ts';
import { a4, cell, grid, makeTree, para, picture, rule, section, table } from './tree-kit.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const LONG =
  'Các đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động rà soát, cập nhật số liệu, phối hợp chặt chẽ trong quá trình thực hiện và báo cáo kết quả theo đúng thời hạn; kịp thời phản ánh khó khăn, vướng mắc để được hướng dẫn, tháo gỡ.';

/** Head of a công văn: agency, number and V/v to the left, national title and date to the right, urgency frame. */
export const sampleHead = (): Block =>
  grid('dau-van-ban', [187.1, 280.6], [
    [
      [para('co-quan-chu-quan', 'UBND TỈNH HÒA AN'), para('co-quan-ban-hanh', 'SỞ THỬ NGHIỆM'), rule('co-quan-ban-hanh', 48)],
      [para('quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), para('tieu-ngu', 'Độc lập - Tự do - Hạnh phúc'), rule('tieu-ngu', 178.5)],
    ],
    [
      [
        para('so-ky-hieu', 'Số: 05/STN\u2011VP'),
        para('trich-yeu-cong-van', [text('V/v cung cấp số liệu'), { kind: 'break' }, text('6 tháng đầu năm 2026')]),
        para('do-khan', 'HỎA TỐC', { frame: { width: 90, height: 24, color: 'FF0000' } }),
      ],
      [para('dia-danh-ngay', 'Hòa An, ngày\u00A009 tháng\u00A001 năm\u00A02026')],
    ],
  ]);

/** Signature block beside Nơi nhận. */
export const sampleSignature = (): Block =>
  grid('khoi-ky', [210, 257.7], [
    [
      [
        para('noi-nhan', 'Nơi nhận:'),
        ...['- Như trên;', '- UBND tỉnh (để báo cáo);', '- Lưu: VT, KH.'].map((line) => para('noi-nhan-muc', line)),
        para('nguoi-soan', 'NVA. 12'),
      ],
      [para('quyen-han', 'KT. GIÁM ĐỐC'), para('chuc-vu', 'PHÓ GIÁM ĐỐC'), para('ho-ten', 'Nguyễn Văn An')],
    ],
  ]);

/** Body of a plan: every level, references, a link, a footnote, formats, text that looks like markup. */
export const sampleLevels = (): readonly Block[] => [
  para('ten-loai', 'KẾ HOẠCH'),
  para('trich-yeu', 'Triển khai công tác năm\u00A02026'),
  rule('trich-yeu', 90, 2, false),
  para('can-cu', 'Căn cứ Nghị định số 30/2020/NĐ\u2011CP ngày\u00A005 tháng\u00A03 năm\u00A02020 của Chính phủ về công tác văn thư;'),
  numbered('tu-phan', 'Phần ', 'I', '', 'phan-1', ''),
  para('tieu-de-phan', 'QUY ĐỊNH CHUNG'),
  numbered('muc', '', 'I', '. ', 'muc-1', 'MỤC ĐÍCH, YÊU CẦU'),
  numbered('khoan-tieu-de', '', '1', '. ', 'khoan-1', 'Mục đích'),
  para('doan', LONG),
  para('doan', `${LONG} ${LONG}`),
  numbered('khoan', '', '2', '. ', 'khoan-2', 'Bám sát số 15/KH\u2011UBND và văn bản khác.'),
  numbered('diem', '', 'đ', ') ', 'diem-dd', LONG),
  numbered('gach', '', '-', ' ', undefined, 'Chữ như <b>&amp;</b> và "ngoặc" in nguyên văn.'),
  numbered('cong', '', '+', ' ', undefined, 'Ý nhỏ.'),
  numbered('dieu', 'Điều ', '5', '. ', 'dieu-5', 'Tổ chức thực hiện'),
  para('doan', [
    text('Thực hiện theo '),
    { kind: 'text', text: 'điểm ', bold: true },
    { kind: 'ref', target: 'diem-dd', text: 'đ' },
    text(' và Điều\u00A0'),
    { kind: 'ref', target: 'dieu-5', text: '5', italic: true },
    text('; xem '),
    { kind: 'link', href: 'https://example.vn/van-ban?a=1&b=2', inlines: [{ kind: 'text', text: 'cổng thông tin' }] },
    text('; diện tích 5\u00A0m'),
    { kind: 'text', text: '2', superscript: true },
    { kind: 'text', text: ' gạch chân', underline: true },
    { kind: 'note', number: 1, paragraphs: [para('cuoc-chu', 'Số liệu tại báo cáo số 7/BC\u2011STN.')] },
    text('./.'),
  ]),
];

/** A table with spans and a repeated header, and a picture with its caption. */
export const sampleFigures = (): readonly Block[] => [
  para('ten-bang', 'Bảng 1. Phân công'),
  table([40, 247.7, 180], 1, [
    [cell('STT', true), cell('Nội dung', true), cell('Đơn vị', true)],
    [cell('1'), cell('Rà soát văn bản thuộc phạm vi quản lý của đơn vị mình', false, 1, 1), cell('Phòng A', false, 1, 2)],
    [cell('2'), cell('Tổng hợp')],
    [cell('Cộng: 2 việc', false, 3)],
  ]),
  picture(120, 60, 'Bàn cờ đen trắng'),
  para('chu-thich-hinh', 'Hình 1. Sơ đồ'),
];

/**
 * A document of two sections with everything a tree can say: head, urgency frame, circulation frame in the first header, contact line in
 * the first footer, levels, references, link, footnote, table, picture, signature block, landscape annex that ends in a table.
 */
export function sampleTree(): LayoutTree {
  const annexRows = Array.from({ length: 30 }, (_, i) => [cell(String(i + 1)), cell(`Nhiệm vụ thứ ${i + 1}`), cell('Quý I/2026')]);
  return makeTree([
    section([sampleHead(), para('kinh-gui', 'Kính gửi: UBND các xã, phường'), ...sampleLevels(), ...sampleFigures(), para('doan', LONG), sampleSignature()], {
      firstHeader: [para('luu-hanh', 'XEM XONG TRẢ LẠI', { frame: { width: 150, height: 22, color: '000000' } })],
      firstFooter: [rule('lien-he', 467.7, 1), para('lien-he', 'Số 1, đường Một, phường Hai; ĐT: 024 000 000; email: stn@hoaan.example')],
    }),
    section(
      [
        numbered('phu-luc', 'Phụ lục ', 'I', '', 'phu-luc-1', ''),
        para('tieu-de-phu-luc', 'DANH MỤC NHIỆM VỤ'),
        para('kem-theo', '(Kèm theo Công văn số 05/STN\u2011VP ngày\u00A009 tháng\u00A001 năm\u00A02026 của Sở Thử nghiệm)'),
        rule('kem-theo', 120, 2, false),
        table([40, 500, 174.3], 1, [[cell('STT', true), cell('Nhiệm vụ', true), cell('Thời hạn', true)], ...annexRows]),
      ],
      { page: a4(true), path: ['phuLuc', 0] },
    ),
  ]);
}

function numbered(role: Paragraph['role'], before: string, numeral: string, after: string, anchor: string | undefined, value: string): Paragraph {
  return para(role, value, { marker: { before, text: numeral, after }, ...(anchor === undefined ? {} : { anchor }) });
}
