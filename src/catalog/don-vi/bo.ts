import { once } from '../../core/once.ts';
import { hang, khoang, type Khoang } from './bang.ts';

/** A ministry or body of its rank, with the time in which its code stands in symbols. */
export interface Bo extends Khoang {
  readonly ten: string;
  readonly ma: readonly string[];
}

/** Name, codes (the official one first), first day, last day. */
const BANG = `
Bộ Quốc phòng|BQP
Bộ Công an|BCA
Bộ Ngoại giao|BNG
Bộ Nội vụ|BNV
Bộ Tư pháp|BTP
Bộ Tài chính|BTC
Bộ Công Thương|BCT
Bộ Nông nghiệp và Môi trường|BNNMT=BNN&MT|2025-03-01
Bộ Xây dựng|BXD
Bộ Văn hóa, Thể thao và Du lịch|BVHTTDL=BVHTT&DL
Bộ Khoa học và Công nghệ|BKHCN=BKH&CN
Bộ Giáo dục và Đào tạo|BGDĐT=BGD&ĐT=BGD-ĐT
Bộ Y tế|BYT
Bộ Dân tộc và Tôn giáo|BDTTG|2025-03-01
Thanh tra Chính phủ|TTCP
Ngân hàng Nhà nước Việt Nam|NHNN
Văn phòng Chính phủ|VPCP
Bộ Kế hoạch và Đầu tư|BKHĐT=BKH&ĐT=BKH||2025-02-28
Bộ Lao động - Thương binh và Xã hội|BLĐTBXH=BLĐTB&XH||2025-02-28
Bộ Thông tin và Truyền thông|BTTTT=BTT&TT||2025-02-28
Bộ Giao thông vận tải|BGTVT||2025-02-28
Bộ Tài nguyên và Môi trường|BTNMT=BTN&MT||2025-02-28
Bộ Nông nghiệp và Phát triển nông thôn|BNNPTNT=BNN&PTNT=BNN||2025-02-28
Ủy ban Dân tộc|UBDT||2025-02-28
Tổng cục Thuế|TCT||2025-02-28
Tổng cục Hải quan|TCHQ||2025-02-28
`;

/** Ministries, bodies of their rank, and the two tổng cục whose codes are often cited. */
export const BO = once((): readonly Bo[] => hang(BANG).map(([ten = '', ma = '', tu, den]) => ({ ten, ma: ma.split('='), ...khoang(tu, den) })));

const BY_CODE = once(() => new Map(BO().flatMap((bo) => bo.ma.map((ma) => [ma, bo] as const))));
/** The ministry of a code, on whatever day. */
export const boTheoMa = (ma: string): Bo | undefined => BY_CODE().get(ma);
