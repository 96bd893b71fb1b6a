import { once } from '../../core/once.ts';
import { hang } from './bang.ts';

/** A field whose ministry and sở ended on 28 February 2025, and its spellings. */
export interface LinhVucCu {
  readonly ten: string;
  readonly khac: readonly string[];
  /** Codes of the ministry in symbols. */
  readonly ma: readonly string[];
  /** Who does its work now: of ministries, of sở, in communes. */
  readonly bo: string;
  readonly so: string;
}

/** Field and spellings; codes; successor of the ministry; successor of the sở. */
const BANG = `
Kế hoạch và Đầu tư=KHĐT=KH&ĐT=KH-ĐT=KH và ĐT|BKHĐT=BKH|Bộ Tài chính|Sở Tài chính
Lao động - Thương binh và Xã hội=Lao động, Thương binh và Xã hội=Lao động Thương binh và Xã hội=Lao động - Thương binh & Xã hội=LĐTBXH=LĐTB&XH=LĐ-TB&XH=LĐ-TBXH=LĐTB và XH=LĐ-TB và XH=LĐ, TB&XH|BLĐTBXH|Bộ Nội vụ; giáo dục nghề nghiệp: Bộ Giáo dục và Đào tạo; bảo trợ xã hội, trẻ em: Bộ Y tế; giảm nghèo: Bộ Nông nghiệp và Môi trường; cai nghiện: Bộ Công an|Sở Nội vụ; bảo trợ xã hội, trẻ em: Sở Y tế; giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo; giảm nghèo: Sở Nông nghiệp và Môi trường; cai nghiện: Công an tỉnh
Thông tin và Truyền thông=TTTT=TT&TT=TT-TT|BTTTT|Bộ Khoa học và Công nghệ; báo chí, xuất bản, thông tin cơ sở: Bộ Văn hóa, Thể thao và Du lịch; an toàn thông tin mạng: Bộ Công an|Sở Khoa học và Công nghệ; báo chí, xuất bản: Sở Văn hóa, Thể thao và Du lịch
Giao thông vận tải=Giao thông - Vận tải=GTVT|BGTVT|Bộ Xây dựng; giấy phép lái xe: Bộ Công an|Sở Xây dựng; giấy phép lái xe: Công an tỉnh
Tài nguyên và Môi trường=TNMT=TN&MT=TN-MT|BTNMT|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường
Nông nghiệp và Phát triển nông thôn=Nông nghiệp và PTNT=Nông nghiệp & PTNT=NNPTNT=NN&PTNT=NN-PTNT=NN và PTNT|BNNPTNT=BNN|Bộ Nông nghiệp và Môi trường|Sở Nông nghiệp và Môi trường
`;

/** The six fields whose ministries and sở merged into others on 1 March 2025. */
export const LINH_VUC_CU = once((): readonly LinhVucCu[] =>
  hang(BANG).map(([names = '', codes = '', bo = '', so = '']) => {
    const [ten = '', ...khac] = names.split('=');
    return { ten, khac, ma: codes.split('='), bo, so };
  }),
);
