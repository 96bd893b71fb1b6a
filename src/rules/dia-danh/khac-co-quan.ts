import { tinhTheoTen, tinhVaoNgay } from '../../catalog/don-vi/tinh.ts';
import { thongLe } from '../../core/clause.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import { defineRule, NO_DATE, NO_DRAFT } from '../rule.ts';
import { issued } from '../subject.ts';

interface Data {
  readonly diaDanh: string;
  readonly tinh: string;
}
const CUA = /(?<![A-Za-zÀ-ỹ])(?:tỉnh|thành phố) ([A-Za-zÀ-ỹ -]{2,30})$/iu;
const CAP_TINH = /^(?:Sở |(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân (?:tỉnh|thành phố) )/iu;
const CAP = /^(?:thành phố|tỉnh) /iu;

/** Another province in the place than in the names of the agencies. */
export default defineRule<Data>({
  id: 'dia-danh/khac-co-quan',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·4a'),
  covers: ['D-02', 'A-03'],
  title: { vi: 'Địa danh không mang tên tỉnh khác với cơ quan', en: 'The place is not another province than the agency’s' },
  why: {
    vi: 'Cơ quan địa phương ghi tên đơn vị hành chính nơi đóng trụ sở; khi địa danh là tên một tỉnh thì thường là tỉnh của cơ quan. Nghị định không nói cấp nào, và cơ quan có thể có trụ sở ở nơi khác, nên chỉ báo để biết. Tên tỉnh cũ còn là tên xã, phường: chỉ xét với cơ quan cấp tỉnh.',
    en: 'A local agency names the unit where it has its seat; where the place is a province it is usually the agency’s. The decree leaves the tier open, and an agency may have its seat elsewhere, so that this is information only. Names of old provinces live on as communes: judged for provincial bodies alone.',
  },
  applies: (s) => (s.draft === undefined ? NO_DRAFT : issued(s) !== undefined),
  *check(s) {
    const draft = issued(s);
    if (s.day === undefined) return yield NO_DATE;
    const place = draft === undefined ? undefined : tinhTheoTen(draft.diaDanh.trim().replace(CAP, ''));
    if (draft === undefined || place === undefined) return;
    // Names of old provinces live on as names of communes, so that only bodies of a province are asked about those.
    if (!tinhVaoNgay(s.day).includes(place) && ![draft.coQuan].flat().every((one) => CAP_TINH.test(tenCoQuan(one)))) return;
    const names = [draft.coQuan].flat().flatMap((one) => [tenCoQuan(one), one.chuQuan ?? '']);
    const own = names.map((name) => tinhTheoTen(CUA.exec(name)?.[1] ?? '')).filter((tinh) => tinh !== undefined);
    const [first] = own;
    if (first !== undefined && !own.includes(place)) yield { path: ['diaDanh'], data: { diaDanh: draft.diaDanh, tinh: first.ten }, actual: draft.diaDanh, related: [{ path: ['coQuan'], message: { vi: `tên cơ quan ghi ${first.ten}`, en: `the agency is of ${first.ten}` } }] };
  },
  message: ({ diaDanh, tinh }) => ({ vi: `Địa danh «${diaDanh}» là tên tỉnh khác với «${tinh}» ở tên cơ quan`, en: `The place “${diaDanh}” is another province than “${tinh}” in the agency’s name` }),
  examples: {
    wrong: [{ set: { diaDanh: 'Thanh Hóa' } }, { base: 'cong-van', set: { diaDanh: 'Bình Thuận' } }],
    right: [{ set: { diaDanh: 'Hoa Lư' } }, { base: 'cong-van', set: { coQuan: { ten: 'Ủy ban nhân dân phường Bình Thuận', vietTat: 'UBND' }, diaDanh: 'Bình Thuận', ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van' }],
  },
});
