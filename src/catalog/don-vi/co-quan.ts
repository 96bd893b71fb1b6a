import { nameKey } from '../../core/fold.ts';
import { once } from '../../core/once.ts';
import { hang, khoang, type Khoang, type Tin } from './bang.ts';
import { LINH_VUC_CU } from './linh-vuc-cu.ts';
import { SO_CHUYEN_TIEP } from './moc.ts';

/** Families of bodies, one rule each. */
export const NHOM_CO_QUAN = ['bo-nganh', 'so', 'nganh-doc', 'dang-doan-the', 'phong'] as const;
export type NhomCoQuan = (typeof NHOM_CO_QUAN)[number];

/** A name of a body, and when it is right. */
export interface CoQuanCo extends Khoang {
  readonly nhom: NhomCoQuan;
  readonly ten: string;
  readonly khac: readonly string[];
  /** Who does its work after the last day. */
  readonly sau?: string;
  readonly canCu: string;
  readonly tin: Tin;
}

/**
 * Name and other spellings, first day, last day, successor, act, confidence. Names that live stand here where an ended name is the
 * beginning of theirs, or where they are younger than documents that may name them.
 */
const BANG: Readonly<Record<NhomCoQuan, string>> = {
  'bo-nganh': `
Bộ Nông nghiệp và Môi trường=Bộ NNMT=Bộ NN&MT=Bộ NN-MT|2025-03-01|||NQ 176/2025/QH15|S2
Bộ Dân tộc và Tôn giáo=Bộ DTTG=Bộ DT&TG|2025-03-01|||NQ 176/2025/QH15|S2
Ủy ban Dân tộc||2025-02-28|Bộ Dân tộc và Tôn giáo|NQ 176/2025/QH15|S2
Ban Tôn giáo Chính phủ||2025-02-28|Bộ Dân tộc và Tôn giáo|NQ 176/2025/QH15|S2
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp||2025-02-28|Bộ Tài chính|NQ 176/2025/QH15|S2
Ủy ban Giám sát tài chính Quốc gia||2025-02-28|Bộ Tài chính, Ngân hàng Nhà nước Việt Nam|NQ 176/2025/QH15|S2
Tổng cục Thuế||2025-02-28|Cục Thuế|NĐ 29/2025/NĐ-CP|S2
Tổng cục Hải quan||2025-02-28|Cục Hải quan|NĐ 29/2025/NĐ-CP|S2
Tổng cục Dự trữ Nhà nước||2025-02-28|Cục Dự trữ Nhà nước|NĐ 29/2025/NĐ-CP|S2
Tổng cục Thống kê||2025-02-28|Cục Thống kê (Bộ Tài chính)|NĐ 29/2025/NĐ-CP|S2
Tổng cục Thi hành án dân sự||2025-02-28|Cục Quản lý Thi hành án dân sự|NĐ 39/2025/NĐ-CP|S2
Tổng cục Quản lý thị trường||2025-02-28|Cục Quản lý và Phát triển thị trường trong nước|NĐ 40/2025/NĐ-CP|S2
Tổng cục Giáo dục nghề nghiệp||2025-02-28|Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên|NĐ 37/2025/NĐ-CP|M
Tổng cục Khí tượng Thủy văn||2025-02-28|Cục Khí tượng Thủy văn|NĐ 35/2025/NĐ-CP|M
Cục Kiểm tra văn bản quy phạm pháp luật||2025-02-28|Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật|NĐ 39/2025/NĐ-CP|S
cơ quan thuộc Chính phủ||2026-03-31|các bộ, cơ quan ngang bộ|cách ghi của các nghị định từ tháng 4/2026|S
Bộ Thương mại||2007-07-31|Bộ Công Thương|NQ 01/2007/QH12|M
Bộ Công nghiệp||2007-07-31|Bộ Công Thương|NQ 01/2007/QH12|M
Bộ Thủy sản||2007-07-31|Bộ Nông nghiệp và Môi trường|NQ 01/2007/QH12|M
Bộ Bưu chính, Viễn thông||2007-07-31|Bộ Khoa học và Công nghệ|NQ 01/2007/QH12|M
Bộ Văn hóa - Thông tin||2007-07-31|Bộ Văn hóa, Thể thao và Du lịch|NQ 01/2007/QH12|M
Ủy ban Thể dục thể thao||2007-07-31|Bộ Văn hóa, Thể thao và Du lịch|NQ 01/2007/QH12|M
Ủy ban Dân số, Gia đình và Trẻ em||2007-07-31|Bộ Y tế|NQ 01/2007/QH12|M
Ủy ban Pháp luật và Tư pháp|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Kinh tế và Tài chính|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Văn hóa và Xã hội|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|E
Ủy ban Quốc phòng, An ninh và Đối ngoại|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|E
Ủy ban Công tác đại biểu|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Dân nguyện và Giám sát|2025-02-17|||cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Pháp luật của Quốc hội||2025-03-31|Ủy ban Pháp luật và Tư pháp|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Tư pháp của Quốc hội||2025-03-31|Ủy ban Pháp luật và Tư pháp|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Kinh tế của Quốc hội||2025-03-31|Ủy ban Kinh tế và Tài chính|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Tài chính, Ngân sách||2025-03-31|Ủy ban Kinh tế và Tài chính|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Văn hóa, Giáo dục||2025-03-31|Ủy ban Văn hóa và Xã hội|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Xã hội của Quốc hội||2025-03-31|Ủy ban Văn hóa và Xã hội|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Quốc phòng và An ninh||2025-03-31|Ủy ban Quốc phòng, An ninh và Đối ngoại|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ủy ban Đối ngoại của Quốc hội||2025-03-31|Ủy ban Quốc phòng, An ninh và Đối ngoại|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ban Công tác đại biểu||2025-03-31|Ủy ban Công tác đại biểu|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
Ban Dân nguyện||2025-03-31|Ủy ban Dân nguyện và Giám sát|cơ cấu các cơ quan của Quốc hội từ tháng 02/2025|S2
`,
  so: `
Sở Nông nghiệp và Môi trường=Sở NNMT=Sở NN&MT=Sở NN-MT|2025-02-15|||NĐ 45/2025/NĐ-CP|S2
Sở Dân tộc và Tôn giáo=Sở DTTG=Sở DT&TG|2025-02-15|||NĐ 45/2025/NĐ-CP|S2
Sở Giao thông vận tải - Xây dựng||2025-03-31|Sở Xây dựng|NĐ 45/2025/NĐ-CP|S2
Ban Dân tộc tỉnh=Ban Dân tộc thành phố||2025-03-31|Sở Dân tộc và Tôn giáo, hoặc Sở Nội vụ|NĐ 45/2025/NĐ-CP|S2
Thanh tra sở=Chánh Thanh tra sở=Thanh tra các sở||2025-06-30|Thanh tra tỉnh (thành phố)|Luật Thanh tra 84/2025/QH15|S2
Sở Giao thông công chánh|2025-02-15|2025-06-30|Sở Xây dựng|NQ 202/2025/QH15|M
Sở Văn hóa - Thông tin||2008-12-31|Sở Văn hóa, Thể thao và Du lịch|NĐ 13/2008/NĐ-CP|M
Sở Thương mại||2008-12-31|Sở Công Thương|NĐ 13/2008/NĐ-CP|M
Sở Công nghiệp||2008-12-31|Sở Công Thương|NĐ 13/2008/NĐ-CP|M
Sở Bưu chính, Viễn thông||2008-12-31|Sở Khoa học và Công nghệ|NĐ 13/2008/NĐ-CP|M
Sở Thủy sản||2008-12-31|Sở Nông nghiệp và Môi trường|NĐ 13/2008/NĐ-CP|M
`,
  'nganh-doc': `
Tòa án nhân dân khu vực=TAND khu vực|2025-07-01|||NQ 81/2025/UBTVQH15|S2
Viện kiểm sát nhân dân khu vực=VKSND khu vực|2025-07-01|||Luật sửa đổi năm 2025 về Viện kiểm sát nhân dân|S2
Tòa án nhân dân cấp cao=TAND cấp cao||2025-06-30|Tòa Phúc thẩm Tòa án nhân dân tối cao|Luật sửa đổi năm 2025 về Tòa án nhân dân|S2
Viện kiểm sát nhân dân cấp cao=VKSND cấp cao||2025-06-30|Viện Công tố và Kiểm sát xét xử phúc thẩm|Luật sửa đổi năm 2025 về Viện kiểm sát nhân dân|S2
Cục Thi hành án dân sự tỉnh=Cục Thi hành án dân sự thành phố=Cục THADS tỉnh=Cục THADS thành phố||2025-06-30|Thi hành án dân sự tỉnh (thành phố)|QĐ 1898/QĐ-BTP|S2
Chi cục Thi hành án dân sự=Chi cục THADS||2025-06-30|Phòng Thi hành án dân sự khu vực|QĐ 1898/QĐ-BTP|S2
Phòng Thi hành án dân sự khu vực=Phòng THADS khu vực|2025-07-01|||QĐ 1898/QĐ-BTP|S2
Cục Thuế tỉnh=Cục Thuế thành phố=Cục Thuế TP||2025-02-28|Thuế tỉnh (thành phố)|NĐ 29/2025/NĐ-CP, QĐ 2229/QĐ-BTC|E
Chi cục Thuế khu vực||2025-06-30|Thuế cơ sở, hoặc Thuế tỉnh (thành phố)|QĐ 2229/QĐ-BTC|E
Thuế cơ sở|2025-07-01|||QĐ 2229/QĐ-BTC|E
Cục Hải quan tỉnh=Cục Hải quan thành phố=Cục Hải quan TP||2025-02-28|Chi cục Hải quan khu vực|NĐ 29/2025/NĐ-CP|E
Chi cục Hải quan khu vực|2025-03-01|||NĐ 29/2025/NĐ-CP|E
Kho bạc Nhà nước tỉnh=Kho bạc Nhà nước thành phố=KBNN tỉnh=KBNN thành phố||2025-02-28|Kho bạc Nhà nước khu vực|NĐ 29/2025/NĐ-CP|S2
Kho bạc Nhà nước khu vực=KBNN khu vực|2025-03-01|||NĐ 29/2025/NĐ-CP|S2
Cục Dự trữ Nhà nước khu vực||2025-02-28|Chi cục Dự trữ Nhà nước khu vực|NĐ 29/2025/NĐ-CP|S
Chi cục Dự trữ Nhà nước khu vực|2025-03-01|||NĐ 29/2025/NĐ-CP|S
Bảo hiểm xã hội khu vực=BHXH khu vực|2025-03-01|2025-06-30|Bảo hiểm xã hội tỉnh (thành phố)|QĐ 2286/QĐ-BTC|S2
Bảo hiểm xã hội cơ sở=BHXH cơ sở|2025-07-01|||QĐ 2286/QĐ-BTC|S2
Cục Thống kê tỉnh=Cục Thống kê thành phố=Cục Thống kê TP||2025-02-28|Thống kê tỉnh (thành phố)|NĐ 29/2025/NĐ-CP|S2
Chi cục Thống kê khu vực||2025-06-30|Thống kê tỉnh (thành phố), Thống kê cơ sở|tổ chức lại ngành thống kê từ ngày 01/7/2025|S2
Ngân hàng Nhà nước chi nhánh tỉnh=Ngân hàng Nhà nước chi nhánh thành phố=Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh=Ngân hàng Nhà nước Việt Nam chi nhánh thành phố=Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh=Ngân hàng Nhà nước - Chi nhánh tỉnh=Ngân hàng Nhà nước tỉnh=NHNN chi nhánh tỉnh=NHNN tỉnh=NHNN Việt Nam chi nhánh tỉnh||2025-02-28|Ngân hàng Nhà nước chi nhánh Khu vực|NĐ 26/2025/NĐ-CP|E
Ngân hàng Nhà nước chi nhánh Khu vực=Ngân hàng Nhà nước Khu vực=NHNN Khu vực|2025-03-01|||NĐ 26/2025/NĐ-CP|E
Cục Quản lý thị trường tỉnh=Cục Quản lý thị trường thành phố||2025-03-31|Chi cục Quản lý thị trường thuộc Sở Công Thương|NĐ 40/2025/NĐ-CP|E
Bộ Chỉ huy Bộ đội Biên phòng=Bộ Chỉ huy BĐBP||2025-06-30|Ban Chỉ huy Bộ đội Biên phòng|tổ chức lại quân sự địa phương từ ngày 01/7/2025|S
Ban Chỉ huy phòng thủ khu vực|2025-07-01|||tổ chức lại quân sự địa phương từ ngày 01/7/2025|S2
`,
  'dang-doan-the': `
Ban Tuyên giáo và Dân vận|2025-02-03|||quyết định của Bộ Chính trị|E
Ban Tuyên giáo Trung ương=Ban Tuyên giáo TW||2025-02-02|Ban Tuyên giáo và Dân vận Trung ương|quyết định của Bộ Chính trị|E
Ban Dân vận Trung ương=Ban Dân vận TW||2025-02-02|Ban Tuyên giáo và Dân vận Trung ương|quyết định của Bộ Chính trị|E
Ban Kinh tế Trung ương||2025-02-02|Ban Chính sách, chiến lược Trung ương|quyết định của Bộ Chính trị|S2
Ban Chính sách, chiến lược Trung ương|2025-02-03|||quyết định của Bộ Chính trị|S2
Ban Đối ngoại Trung ương||2025-02-02|Bộ Ngoại giao, Văn phòng Trung ương Đảng|quyết định của Bộ Chính trị|S2
Đảng ủy Khối các cơ quan Trung ương=Đảng ủy Khối các cơ quan TW||2025-02-02|Đảng ủy các cơ quan Đảng Trung ương, Đảng ủy Chính phủ, Đảng ủy Quốc hội, Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|quyết định của Bộ Chính trị|S2
Đảng ủy Khối Doanh nghiệp Trung ương=Đảng ủy Khối Doanh nghiệp TW||2025-02-02|Đảng ủy Chính phủ|quyết định của Bộ Chính trị|S2
Đảng ủy Khối các cơ quan=Đảng ủy Khối các cơ quan và doanh nghiệp=Đảng ủy Khối cơ quan||2025-02-28|Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh|quyết định của Bộ Chính trị|S2
Ban Tuyên giáo Tỉnh ủy=Ban Tuyên giáo Thành ủy=Ban Dân vận Tỉnh ủy=Ban Dân vận Thành ủy||2025-02-28|Ban Tuyên giáo và Dân vận Tỉnh ủy (Thành ủy)|quyết định của Bộ Chính trị|S2
ban cán sự đảng||2025-02-28|đảng ủy của cơ quan|quyết định của Bộ Chính trị|S2
Đảng đoàn||2025-02-28|đảng ủy của cơ quan|quyết định của Bộ Chính trị|S2
Công đoàn Viên chức||2025-06-30|công đoàn trực thuộc Liên đoàn Lao động tỉnh|Luật 97/2025/QH15|S
Mặt trận Tổ quốc Việt Nam huyện=MTTQ huyện||2025-06-30|Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường|Luật 97/2025/QH15|S2
`,
  phong: `
Phòng Giáo dục và Đào tạo=Phòng GDĐT=Phòng GD&ĐT=Phòng GD-ĐT=Phòng GD và ĐT||2025-06-30|Phòng Văn hóa - Xã hội của xã, phường, hoặc Sở Giáo dục và Đào tạo|Luật 72/2025/QH15, NĐ 150/2025/NĐ-CP|S2
Phòng Kinh tế và Hạ tầng=Phòng Kinh tế - Hạ tầng||2025-06-30|Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường)|Luật 72/2025/QH15, NĐ 150/2025/NĐ-CP|S2
Phòng Quản lý đô thị||2025-06-30|Phòng Kinh tế, Hạ tầng và Đô thị|Luật 72/2025/QH15, NĐ 150/2025/NĐ-CP|S2
Phòng Lao động - Thương binh và Xã hội=Phòng Lao động, Thương binh và Xã hội=Phòng LĐTBXH=Phòng LĐ-TB&XH=Phòng LĐTB&XH||2025-03-31|Phòng Văn hóa - Xã hội của xã, phường|Luật 72/2025/QH15|S
Phòng Tài nguyên và Môi trường=Phòng TNMT=Phòng TN&MT||2025-03-31|Phòng Kinh tế (xã), Phòng Kinh tế, Hạ tầng và Đô thị (phường)|Luật 72/2025/QH15|S
Phòng Nông nghiệp và Phát triển nông thôn=Phòng Nông nghiệp và PTNT=Phòng NN&PTNT||2025-03-31|Phòng Kinh tế (xã)|Luật 72/2025/QH15|S
Phòng Văn hóa và Thông tin||2025-03-31|Phòng Văn hóa - Xã hội của xã, phường|Luật 72/2025/QH15|S
Phòng Nông nghiệp và Môi trường||2025-06-30|Phòng Kinh tế (xã)|Luật 72/2025/QH15|S
Phòng Văn hóa, Khoa học và Thông tin||2025-06-30|Phòng Văn hóa - Xã hội của xã, phường|Luật 72/2025/QH15|S
`,
};

const written = (nhom: NhomCoQuan): CoQuanCo[] =>
  hang(BANG[nhom]).map(([names = '', tu, den, sau = '', canCu = '', tin = '']) => {
    const [ten = '', ...khac] = names.split('=');
    return { nhom, ten, khac, ...khoang(tu, den), ...(sau === '' ? {} : { sau }), canCu, tin: tin as Tin }; // the cells of the column
  });

/** Ministries ended on one day; sở within some weeks. */
const merged = (): CoQuanCo[] =>
  LINH_VUC_CU().flatMap(({ ten, khac, bo, so }): CoQuanCo[] => [
    { nhom: 'bo-nganh', ten: `Bộ ${ten}`, khac: khac.map((k) => `Bộ ${k}`), den: '2025-02-28', sau: bo, canCu: 'NQ 176/2025/QH15', tin: 'S2' },
    { nhom: 'so', ten: `Sở ${ten}`, khac: khac.map((k) => `Sở ${k}`), den: SO_CHUYEN_TIEP.den, sau: so, canCu: 'NĐ 45/2025/NĐ-CP', tin: 'S2' },
  ]);

/** Names of bodies that are not right on every day. */
export const CO_QUAN = once((): readonly CoQuanCo[] => [...merged(), ...NHOM_CO_QUAN.flatMap(written)]);

const BY_NAME = once((): ReadonlyMap<string, CoQuanCo> => new Map(CO_QUAN().flatMap((row) => [row.ten, ...row.khac].map((ten) => [nameKey(ten), row] as const))));
/** The row of a body by its name; spellings with other tone marks, dashes and case count. */
export const coQuanTheoTen = (ten: string): CoQuanCo | undefined => BY_NAME().get(nameKey(ten));

/** A body of the district level: what stands before `huyện`. */
export interface CoQuanHuyen {
  readonly ten: string;
  readonly khac: readonly string[];
  readonly den: string;
  readonly sau: string;
  readonly canCu: string;
}

/** Name and other spellings, last day, successor, act. The first row is the unit itself. */
const BANG_HUYEN = `
|2025-06-30|xã, phường, đặc khu|NQ 203/2025/QH15
Ủy ban nhân dân=UBND=Chủ tịch UBND|2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Luật 72/2025/QH15
Hội đồng nhân dân=HĐND|2025-06-30|Hội đồng nhân dân xã, phường, đặc khu|Luật 72/2025/QH15
HĐND và UBND=HĐND, UBND=HĐND - UBND|2025-06-30|HĐND, UBND xã, phường, đặc khu|Luật 72/2025/QH15
Công an|2025-02-28|Công an tỉnh, Công an xã|NQ 190/2025/QH15
Thanh tra|2025-06-30|Thanh tra tỉnh|Luật Thanh tra 84/2025/QH15
Tòa án nhân dân=TAND=Tòa án|2025-06-30|Tòa án nhân dân khu vực|NQ 81/2025/UBTVQH15
Viện kiểm sát nhân dân=VKSND=Viện kiểm sát|2025-06-30|Viện kiểm sát nhân dân khu vực|Luật sửa đổi năm 2025 về Viện kiểm sát nhân dân
Chi cục Thi hành án dân sự=Chi cục THADS|2025-06-30|Phòng Thi hành án dân sự khu vực|QĐ 1898/QĐ-BTP
Ban Chỉ huy quân sự=Ban CHQS|2025-06-30|Ban Chỉ huy phòng thủ khu vực|tổ chức lại quân sự địa phương từ ngày 01/7/2025
Chi cục Thuế|2025-06-30|Thuế cơ sở|QĐ 2229/QĐ-BTC
Kho bạc Nhà nước=KBNN|2025-06-30|Kho bạc Nhà nước khu vực|NĐ 29/2025/NĐ-CP
Bảo hiểm xã hội=BHXH|2025-06-30|Bảo hiểm xã hội cơ sở|QĐ 2286/QĐ-BTC
Liên đoàn Lao động|2025-06-30|Công đoàn xã, phường|Luật 97/2025/QH15
Hội Liên hiệp Phụ nữ=Hội LHPN|2025-06-30|Hội Liên hiệp Phụ nữ xã, phường|Luật 97/2025/QH15
Ủy ban Mặt trận Tổ quốc Việt Nam=Ủy ban MTTQ Việt Nam=UBMTTQ=UBMTTQVN=Mặt trận Tổ quốc|2025-06-30|Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường|Luật 97/2025/QH15
`;

/** Bodies of the district level. */
export const CO_QUAN_HUYEN = once((): readonly CoQuanHuyen[] =>
  hang(BANG_HUYEN).map(([names = '', den = '', sau = '', canCu = '']) => {
    const [ten = '', ...khac] = names.split('=');
    return { ten, khac, den, sau, canCu };
  }),
);
