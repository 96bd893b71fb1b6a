import type { SchemaName } from '../domain/schema.ts';

/** A commented draft to start from; `schema` is the address of its schema. */
interface Starter {
  readonly extension: 'yaml' | 'md';
  readonly text: (schema: string) => string;
}

const HEAD = `coQuan:
  chuQuan: UBND tỉnh Hòa An          # cơ quan chủ quản trực tiếp; được viết tắt; bỏ dòng này khi không có
  ten: Sở Khoa học và Công nghệ      # tên đầy đủ; chữ hoa do thư viện in
  vietTat: SKHCN                     # trong ký hiệu; không bao giờ đoán
# so: 5                              # bỏ trống khi chưa cấp số: bản in chừa chỗ
diaDanh: Hòa An
# ngay: 2026-01-09                   # 2026-01 khi chưa biết ngày; bỏ trống: bản in chừa chỗ`;

const sign = (others: string): string => `ky: { chucVu: Giám đốc, hoTen: Nguyễn Văn An }
# ky: { kyThay: Giám đốc, chucVu: Phó Giám đốc, hoTen: … }                    # KT.
# ky: { thayMat: Ủy ban nhân dân, chucVu: Chủ tịch, hoTen: … }                # TM.
# ky: { thuaLenh: Giám đốc, chucVu: Chánh Văn phòng, hoTen: … }               # TL.
# ky: { thuaUyQuyen: Giám đốc, chucVu: Trưởng phòng Hành chính, hoTen: … }    # TUQ.
# ky: { quyen: Giám đốc, hoTen: … }                                           # Q.
noiNhan:                             # "Như trên" và "Lưu: VT" do thư viện in
  - Giám đốc, các Phó Giám đốc Sở
  - ${others}
luu: { donVi: [VP] }                 # chữ viết tắt đơn vị soạn thảo`;

const congVan = (schema: string): string => `# yaml-language-server: $schema=${schema}
# Công văn. Chỉ ghi dữ kiện, bằng chữ thường: "V/v", "Kính gửi:", chữ hoa, dấu "./." do thư viện in.
vanban: 1
loai: cong-van
# theo: ./don-vi.yaml                # hồ sơ đơn vị (vanban init don-vi) thay cho coQuan, diaDanh, người ký
${HEAD}
donViSoan: VP                        # chữ viết tắt đơn vị soạn thảo: 05/SKHCN-VP
trichYeu: mời góp ý dự thảo Quy chế văn thư, lưu trữ
kinhGui: Các phòng, đơn vị thuộc Sở  # nhiều nơi: viết thành danh sách
noiDung: |
  Sở Khoa học và Công nghệ gửi dự thảo Quy chế và đề nghị các đơn vị góp ý.

  Nội dung viết bằng Markdown: **đậm**, *nghiêng*, [liên kết](https://example.vn), danh sách có số.
${sign('{ ten: Trang thông tin điện tử của Sở, de: đăng tin }')}
`;

const keHoach = (schema: string): string => `---
# yaml-language-server: $schema=${schema}
# Kế hoạch. Phần trên là dữ kiện, phần dưới là nội dung bằng Markdown; số mục do thư viện đánh.
vanban: 1
loai: ke-hoach
# theo: ./don-vi.yaml                # hồ sơ đơn vị (vanban init don-vi) thay cho coQuan, diaDanh, người ký
${HEAD}
trichYeu: Tập huấn kỹ năng soạn thảo văn bản năm 2026
canCu:                               # mỗi căn cứ một dòng; dấu câu do thư viện in
  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
${sign('{ ten: "Các phòng, đơn vị thuộc Sở", de: thực hiện }')}
---
Sở Khoa học và Công nghệ ban hành Kế hoạch tập huấn như sau:

# Mục đích, yêu cầu

1. Công chức, viên chức nắm vững thể thức và kỹ thuật trình bày văn bản.
2. Lớp học gọn, thiết thực.

# Nội dung {#noi-dung}

## Chuyên đề

1. Thể thức văn bản hành chính:
   - Các thành phần chính;
   - Các thành phần bổ sung.
2. Viết hoa trong văn bản.

## Thời gian, địa điểm

Một ngày trong tháng 3 năm 2026, tại Hội trường của Sở.

# Tổ chức thực hiện

1. Văn phòng Sở chuẩn bị tài liệu theo [](#noi-dung).
2. Các đơn vị cử người tham gia.
`;

const deCuong = (schema: string): string => `---
# yaml-language-server: $schema=${schema}
# Đề cương báo cáo. Kèm theo một kế hoạch: ghi tệp này ở kemTheo của kế hoạch đó.
vanban: 1
loai: de-cuong-bao-cao
trichYeu: Kết quả công tác văn thư, lưu trữ năm 2026
# thuoc:                             # văn bản mà đề cương kèm theo, khi đứng riêng
#   loai: Công văn
#   soKyHieu: 118/SKHCN-VP
#   ngay: 2026-10-05
#   coQuan: Sở Khoa học và Công nghệ
---
# Đặc điểm tình hình

# Kết quả đạt được

1. Số văn bản đi, văn bản đến; số văn bản được ký số.
2. Số hồ sơ đã lập và nộp lưu.

# Hạn chế, nguyên nhân

# Kiến nghị
`;

const donVi = (schema: string): string => `# yaml-language-server: $schema=${schema}
# Hồ sơ đơn vị: những gì mọi văn bản của đơn vị dùng chung. Bản thảo cùng thư mục ghi: theo: ./don-vi.yaml
vanban: 1
loai: don-vi
coQuan:
  chuQuan: UBND tỉnh Hòa An
  ten: Sở Khoa học và Công nghệ
  vietTat: SKHCN
diaDanh: Hòa An
nguoiKy:                             # bản thảo ghi: ky: giam-doc
  giam-doc: { chucVu: Giám đốc, hoTen: Nguyễn Văn An }
  pho-giam-doc: { kyThay: Giám đốc, chucVu: Phó Giám đốc, hoTen: Trần Thị Bình }
nhomNoiNhan:                         # bản thảo ghi: noiNhan: [{ nhom: lanh-dao }]
  lanh-dao:
    - Giám đốc, các Phó Giám đốc Sở
trinhBay:
  coChu: 14                          # bộ cỡ chữ: 13 hoặc 14
`;

/** A starter for each kind of draft and for the house profile. */
export const STARTERS = {
  'cong-van': { extension: 'yaml', text: congVan },
  'ke-hoach': { extension: 'md', text: keHoach },
  'de-cuong-bao-cao': { extension: 'md', text: deCuong },
  'don-vi': { extension: 'yaml', text: donVi },
} as const satisfies Record<SchemaName, Starter>;
