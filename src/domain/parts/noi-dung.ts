import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly } from '../../core/types.ts';
import { chu, chuTuDo, moTa } from './chu.ts';

/** Levels of a body, from large to small, of both numbering schemes (PL I·I·II·6c, PL I·I·V row 6b). */
export const CAP = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'gach', 'cong'] as const;
/** A level (cấp) of a body. */
export type Cap = (typeof CAP)[number];

const ma = once(() => z.string().regex(/^[\p{L}\p{N}_-]+$/u));
const dinhDang = once(() => ({
  dam: z.boolean().optional().meta(moTa('Chữ đậm', 'bold')),
  nghieng: z.boolean().optional().meta(moTa('Chữ nghiêng', 'italic')),
  gachChan: z.boolean().optional().meta(moTa('Gạch chân', 'underline')),
  chiSoTren: z.boolean().optional().meta(moTa('Chỉ số trên', 'superscript')),
}));

/** A run of text with its formats; the text is data and prints literally. */
export const chuCoDang = once(() =>
  z.strictObject({
    chu: chuTuDo().meta(moTa('Chữ, in đúng như viết', 'text, printed literally')),
    ...dinhDang(),
    lienKet: z
      .string()
      .refine((s) => /^(https?:\/\/\S+|mailto:\S+)$/iu.test(s), { params: { ma: 'lien-ket-sai' } })
      .optional()
      .meta(moTa('Liên kết http, https hoặc mailto', 'link: http, https or mailto')),
  }),
);
/** A cross-reference that prints the numeral of its target, such as “Mục II”. */
export const thamChieu = once(() => z.strictObject({ thamChieu: ma().meta(moTa('Tên (id) của chỗ được dẫn; in ra “Mục II”', 'id of the target; prints its numeral')) }));
/** A footnote (cước chú) at this place. */
export const cuocChu = once(() => z.strictObject({ cuocChu: z.union([chu(), z.array(z.union([chuTuDo(), chuCoDang()]))]).meta(moTa('Cước chú', 'footnote')) }));

/** Text of a paragraph: a plain string (literal), or runs. */
export const noiTuyen = once(() => z.union([chu(), z.array(z.union([chuTuDo(), chuCoDang(), thamChieu(), cuocChu()])).min(1)]).meta({ id: 'NoiTuyen', ...moTa('Chữ của một đoạn', 'text of a paragraph') }));
/** Text of a paragraph: a plain string, or runs with formats, references and footnotes. */
export type NoiTuyen = DeepReadonly<z.infer<ReturnType<typeof noiTuyen>>>;
export type MauChu = Exclude<NoiTuyen, string>[number];

const canLe = once(() => z.enum(['trai', 'giua', 'phai', 'deu']).optional().meta(moTa('Canh lề', 'alignment')));
export type CanLe = 'trai' | 'giua' | 'phai' | 'deu';

/** A paragraph of its own. */
export const doan = once(() => z.strictObject({ doan: noiTuyen(), canLe: canLe(), id: ma().optional() }));

const oBang = once(() =>
  z.union([
    chuTuDo(),
    z.array(z.union([chuTuDo(), chuCoDang(), thamChieu(), cuocChu()])),
    z.strictObject({
      doan: z.array(z.union([chuTuDo(), z.array(z.union([chuTuDo(), chuCoDang(), thamChieu(), cuocChu()]))])).meta(moTa('Các đoạn trong ô', 'paragraphs of the cell')),
      gopCot: z.number().int().min(1).max(64).optional().meta(moTa('Số cột gộp', 'columns spanned')),
      gopHang: z.number().int().min(1).max(10_000).optional().meta(moTa('Số hàng gộp', 'rows spanned')),
      canLe: canLe(),
    }),
  ]),
);
/** A cell (ô) of a table: text, or paragraphs with spans and alignment. */
export type OBang = DeepReadonly<z.infer<ReturnType<typeof oBang>>>;

/** Bảng (table): column widths are shares of the measure. */
export const bang = once(() =>
  z.strictObject({
    bang: z.strictObject({
      ten: noiTuyen().optional().meta(moTa('Tên bảng, in trên bảng', 'caption above the table')),
      cot: z
        .array(z.strictObject({ rong: z.number().positive().max(10_000).optional().meta(moTa('Bề rộng tương đối', 'relative width')), canLe: canLe() }))
        .max(64)
        .optional()
        .meta(moTa('Các cột', 'columns')),
      tieuDe: z.array(z.array(oBang()).min(1)).optional().meta(moTa('Các hàng tiêu đề, lặp lại ở mỗi trang', 'header rows, repeated on each page')),
      hang: z.array(z.array(oBang()).min(1)).meta(moTa('Các hàng', 'rows')),
    }),
  }),
);
/** A table (bảng): caption, columns, header rows, rows. */
export type Bang = DeepReadonly<z.infer<ReturnType<typeof bang>>['bang']>;

/** Hình (image), PNG or JPEG, on a line of its own. */
export const anh = once(() =>
  z.strictObject({
    anh: z.strictObject({
      tep: chu().optional().meta(moTa('Đường dẫn tới tệp PNG hoặc JPEG, dưới thư mục của bản thảo', 'path of the file, below the draft’s folder')),
      duLieu: z.string().optional().meta(moTa('Dữ liệu PNG hoặc JPEG, base64', 'image data in base64')),
      rong: z.number().positive().max(297).optional().meta(moTa('Bề rộng in, mm', 'printed width, mm')),
      chuThich: noiTuyen().optional().meta(moTa('Chú thích dưới hình', 'caption below')),
      moTa: chu().meta(moTa('Chữ thay thế cho người không nhìn thấy hình', 'alternative text')),
    }),
  }),
);
/** An image (hình): a file or its data, width in mm, caption, alternative text. */
export type Anh = DeepReadonly<z.infer<ReturnType<typeof anh>>['anh']>;

/** One unit of a numbered body with what stands below it; numerals are ours. */
export const muc = once(() =>
  z.strictObject({
    cap: z.enum(CAP).meta(moTa('Cấp: phần, chương, mục, tiểu mục, điều, khoản, điểm, gạch (-), cộng (+)', 'level', 'PL I·I·II·6c')),
    tieuDe: noiTuyen().optional().meta(moTa('Tiêu đề, trên dòng riêng', 'heading, on a line of its own', 'PL I·I·II·6d')),
    doan: noiTuyen().optional().meta(moTa('Chữ ngay sau số', 'text on the line of the numeral')),
    id: ma().optional().meta(moTa('Tên để dẫn chiếu', 'name for cross-references')),
    so: z.strictObject({ nguyenVan: chu() }).optional().meta(moTa('Số nguyên văn; chỉ bộ đọc tệp tạo ra', 'verbatim numeral; made by readers only')),
    get noiDung(): z.ZodOptional<z.ZodArray<z.ZodType<Khoi, Khoi>>> {
      return z.array(khoi()).optional().meta(moTa('Những gì ở dưới', 'what stands below'));
    },
  }),
);

/** Một khối của nội dung: paragraph, numbered unit, table or image. */
export type Khoi = string | DeepReadonly<z.infer<ReturnType<typeof doan>>> | { readonly bang: Bang } | { readonly anh: Anh } | Muc;
/** A numbered unit of a body (phần to điểm, and - and + below): a heading or text, and what stands below (PL I·I·II·6c). */
export interface Muc {
  readonly cap: Cap;
  readonly tieuDe?: NoiTuyen | undefined;
  readonly doan?: NoiTuyen | undefined;
  readonly id?: string | undefined;
  readonly so?: { readonly nguyenVan: string } | undefined;
  readonly noiDung?: readonly Khoi[] | undefined;
}
export const khoi: () => z.ZodType<Khoi, Khoi> = once(() => z.lazy(() => z.union([chu(), doan(), bang(), anh(), muc()])).meta({ id: 'Khoi', ...moTa('Một khối của nội dung', 'a block of the body') }));

/** Nội dung: Markdown text, or typed blocks (PL I·I·II·6). */
export const noiDung = once(() => z.union([chu(), z.array(khoi()).min(1)]).meta(moTa('Nội dung: Markdown, hoặc danh sách khối', 'body: Markdown, or typed blocks', 'PL I·I·II·6')));

/** Numbering scheme (cách đánh số): `muc-khoan` is Phần / I. / 1. / a); `chuong-dieu` is Phần / Chương / Mục / Tiểu mục / Điều / khoản / điểm. */
export const danhSo = once(() => z.enum(['muc-khoan', 'chuong-dieu']).optional().meta(moTa('Cách đánh số: I. / 1. / a) hoặc Chương / Điều / khoản / điểm', 'numbering scheme', 'PL I·I·V hàng 6')));
/** How a body is numbered (PL I·I·V row 6). */
export type DanhSo = 'muc-khoan' | 'chuong-dieu';
