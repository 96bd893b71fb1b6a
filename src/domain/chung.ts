import { z } from 'zod';
import { once } from '../core/once.ts';
import { chu, moTa, vietTat } from './parts/chu.ts';
import { coQuan } from './parts/co-quan.ts';
import { ky } from './parts/ky.ts';
import { lienHe, luu, nguoiSoan, noiNhan } from './parts/noi-nhan.ts';
import { ngay } from './parts/ngay.ts';
import { danhSo, noiDung } from './parts/noi-dung.ts';
import { so, soKyHieu } from './parts/so-ky-hieu.ts';
import { trinhBay } from './parts/trinh-bay.ts';
import { canCu, vienDan } from './parts/vien-dan.ts';

/** `vanban: 1` names the version of the draft format. */
export const phienBan = once(() => z.literal(1).optional().meta(moTa('Phiên bản định dạng bản thảo', 'version of the draft format')));
export const trichYeu = once(() => chu().meta(moTa('Trích yếu: một câu ngắn hoặc cụm từ, viết thường', 'subject: a short sentence or phrase', 'PL I·I·II·5a')));

/** Chuẩn: the regime that a document is judged by, whatever its date. */
export const chuan = once(() => z.enum(['nd30@2020']).optional().meta(moTa('Chuẩn để xét', 'standard')));
/** Bỏ qua: rules that this document may break, each with a reason, and a last day where there is one. */
export const boQua = once(() =>
  z
    .array(
      z.strictObject({
        quyTac: chu().meta(moTa('Quy tắc, hoặc nhóm: viet-hoa/*', 'rule, or group: viet-hoa/*')),
        lyDo: chu().meta(moTa('Lý do', 'reason')),
        den: ngay().optional().meta(moTa('Ngày cuối còn bỏ qua', 'last day on which it holds')),
        tai: chu().optional().meta(moTa('Chỉ ở đường dẫn này: noiNhan[2]', 'only at this path: noiNhan[2]')),
      }),
    )
    .optional()
    .meta(moTa('Quy tắc bỏ qua', 'suppressions')),
);

/** File that a draft was imported from; verbatim forms may stand only in a draft that names it. */
export const nhapTu = once(() => chu().meta(moTa('Tệp mà bản thảo được nhập từ đó', 'file that the draft was imported from')));
/** What a finished file prints, word for word; made by `vanban import` only. */
const nguyenVan = once(() => z.strictObject({ nguyenVan: chu() }).optional());

/** Phụ lục (annex): numbered in Roman where there are several (PL I·I·III·1). */
export const phuLuc = once(() =>
  z
    .strictObject({
      tieuDe: chu().optional().meta(moTa('Tiêu đề phụ lục', 'title of the annex', 'PL I·I·III·1b')),
      id: z.string().regex(/^[\p{L}\p{N}_-]+$/u).optional(),
      huong: z.enum(['dung', 'ngang']).optional().meta(moTa('Hướng giấy: dung hoặc ngang', 'portrait or landscape', 'PL I·I·I·2')),
      danhSo: danhSo(),
      nhan: nguyenVan(),
      dongKemTheo: nguyenVan(),
      noiDung: noiDung(),
    })
    .meta({ id: 'PhuLuc', ...moTa('Phụ lục', 'annex', 'PL I·I·III·1') }),
);

/** Đề cương báo cáo (outline of a report): an attached sheet, an annex, or a document alone. */
export const deCuongBaoCao = once(() =>
  z
    .strictObject({
      vanban: phienBan(),
      chuan: chuan(),
      boQua: boQua(),
      nhapTu: nhapTu().optional(),
      loai: z.literal('de-cuong-bao-cao'),
      theo: chu().optional().meta(moTa('Hồ sơ đơn vị để kế thừa', 'house profile to extend')),
      trichYeu: trichYeu().optional(),
      thuoc: z.union([chu(), vienDan()]).optional().meta(moTa('Văn bản mà đề cương kèm theo, khi đứng riêng', 'document it belongs to, when alone', 'PL I·I·III·1c')),
      danhSo: danhSo(),
      noiDung: noiDung(),
      trinhBay: trinhBay().optional(),
    })
    .meta({ id: 'DeCuongBaoCao', ...moTa('Đề cương báo cáo', 'outline of a report') }),
);

/** A sheet that travels with the document: a file, or the sheet itself. */
export const kemTheo = once(() =>
  z
    .strictObject({
      tep: chu().optional().meta(moTa('Tệp bản thảo của tờ kèm theo', 'draft file of the sheet')),
      vanBan: deCuongBaoCao().optional().meta(moTa('Tờ kèm theo viết ngay tại đây', 'the sheet itself')),
      dang: z.enum(['to-kem-theo', 'phu-luc']).optional().meta(moTa('to-kem-theo (mặc định) hoặc phu-luc', 'attached sheet (default) or annex')),
    })
    .meta(moTa('Tờ kèm theo', 'attached sheet')),
);

/** Publication page of a document (trang công bố), for HTML. */
export const congBo = once(() =>
  z
    .strictObject({
      tomTat: z.union([chu(), z.array(chu()).min(1)]).meta(moTa('Tóm tắt, một hay nhiều đoạn', 'summary')),
      tep: z.union([chu(), z.array(chu()).min(1)]).meta(moTa('Tệp để tải', 'file to fetch')),
      donVi: chu().optional().meta(moTa('Nơi công bố', 'who publishes')),
    })
    .meta(moTa('Trang công bố', 'publication page')),
);

/** Fields of every document with header, signature and recipients (điều 8). */
export const truongChung = once(() => ({
  vanban: phienBan(),
  chuan: chuan(),
  boQua: boQua(),
  nhapTu: nhapTu().optional(),
  theo: chu().optional().meta(moTa('Hồ sơ đơn vị để kế thừa', 'house profile to extend')),
  coQuan: z.union([coQuan(), z.tuple([coQuan(), coQuan()])]).meta(moTa('Cơ quan ban hành; hai cơ quan khi cùng ký', 'issuing agency; two when both sign', 'PL I·I·II·2')),
  so: so().optional(),
  soKyHieu: soKyHieu().optional(),
  diaDanh: chu().meta(moTa('Địa danh', 'place name', 'PL I·I·II·4a')),
  ngay: ngay().optional(),
  ngayGhi: nguyenVan(),
  trichYeu: trichYeu(),
  canCu: canCu().optional(),
  danhSo: danhSo(),
  noiDung: noiDung(),
  ky: z.union([ky(), z.tuple([ky(), ky()])]).meta(moTa('Người ký; hai người khi có hai cơ quan', 'signer; two when two agencies issue', 'PL I·I·II·7')),
  noiNhan: noiNhan().optional(),
  luu: luu().optional(),
  doKhan: z.enum(['hoa-toc', 'thuong-khan', 'khan']).optional().meta(moTa('Độ khẩn: hoa-toc, thuong-khan, khan', 'urgency', 'PL I·I·III·2b')),
  luuHanh: z.enum(['xem-xong-tra-lai', 'luu-hanh-noi-bo']).optional().meta(moTa('Chỉ dẫn lưu hành', 'circulation note', 'PL I·I·III·2c')),
  nguoiSoan: nguoiSoan().optional(),
  lienHe: lienHe().optional(),
  duThao: z.union([z.boolean(), z.number().int().min(1).max(99)]).optional().meta(moTa('Dấu DỰ THẢO; số là lần dự thảo', 'draft mark; a number is its round')),
  phuLuc: z.array(phuLuc()).min(1).optional().meta(moTa('Phụ lục', 'annexes', 'PL I·I·III·1')),
  kemTheo: z.array(kemTheo()).min(1).optional(),
  congBo: congBo().optional(),
  trinhBay: trinhBay().optional(),
}));

/** Drafting unit or field of a công văn's symbol (PL I·I·II·3b). */
export const donViSoan = once(() => vietTat().optional().meta(moTa('Chữ viết tắt đơn vị soạn thảo', 'abbreviation of the drafting unit', 'PL I·I·II·3b')));
export const linhVuc = once(() => vietTat().optional().meta(moTa('Chữ viết tắt lĩnh vực, khi không ghi đơn vị', 'abbreviation of the field', 'PL I·I·II·3b')));
