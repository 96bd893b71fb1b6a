import { tinhTheoTen, tinhVaoNgay } from '../../catalog/don-vi/tinh.ts';
import { thongLe } from '../../core/clause.ts';
import { gon, thuong } from '../../core/text.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import { isBlankPlace, placesOf } from '../kit/place.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_DATE, NO_DRAFT } from '../rule.ts';
import { issued, type Subject } from '../subject.ts';

interface Data {
  readonly diaDanh: string;
  /** Province of the agency, or its own unit below the province. */
  readonly cua: string;
  readonly duoiTinh: boolean;
}
const CUA = /(?<![A-Za-zÀ-ỹ])(?:tỉnh|thành phố) ([A-Za-zÀ-ỹ -]{2,30})$/iu;
const CAP_TINH = /^(?:Sở |(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân (?:tỉnh|thành phố) )/iu;
const CAP = /^(?:thành phố|tỉnh) /iu;
/** Bodies of a unit below the province carry its name, and write it as their place. */
const DUOI_TINH = /^(?:(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND) ((?:xã|phường|đặc khu|quận|huyện|thị xã|thị trấn) ([A-Za-zÀ-ỹ\d -]{1,30}))$/iu;

/** Another province in the place than in the names of the agencies. */
export default defineRule<Data>({
  id: 'dia-danh/khac-co-quan',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·4a'),
  covers: ['D-02', 'A-03'],
  title: { vi: 'Địa danh không mang tên tỉnh khác với cơ quan', en: 'The place is not another province than the agency’s' },
  why: {
    vi: 'Cơ quan địa phương ghi tên đơn vị hành chính nơi đóng trụ sở; khi địa danh là tên một tỉnh thì thường là tỉnh của cơ quan. Nghị định không nói cấp nào, và cơ quan có thể có trụ sở ở nơi khác, nên chỉ báo để biết. Tên tỉnh cũ còn là tên xã, phường: chỉ xét với cơ quan cấp tỉnh. Ủy ban nhân dân, Hội đồng nhân dân dưới cấp tỉnh thường ghi tên đơn vị của mình.',
    en: 'A local agency names the unit where it has its seat; where the place is a province it is usually the agency’s. The decree leaves the tier open, and an agency may have its seat elsewhere, so that this is information only. Names of old provinces live on as communes: judged for provincial bodies alone. Committees and councils below the province usually write their own unit.',
  },
  applies: (s) => (s.draft === undefined && s.seen === undefined ? NO_DRAFT : ownPlace(s) !== undefined),
  *check(s) {
    const own = ownPlace(s);
    if (s.day === undefined) return yield NO_DATE;
    const place = own === undefined ? undefined : tinhTheoTen(own.diaDanh.trim().replace(CAP, ''));
    if (own === undefined || place === undefined) return;
    // Names of old provinces live on as names of communes, so that only bodies of a province are asked about those.
    if (!tinhVaoNgay(s.day).includes(place) && !own.agencies.every((name) => CAP_TINH.test(name))) return;
    const provinces = [...own.agencies, ...own.parents].map((name) => tinhTheoTen(CUA.exec(name)?.[1] ?? '')).filter((tinh) => tinh !== undefined);
    const [first] = provinces;
    if (first !== undefined && !provinces.includes(place)) yield { path: ['diaDanh'], data: { diaDanh: own.diaDanh, cua: first.ten, duoiTinh: false }, actual: own.diaDanh, related: [{ path: ['coQuan'], message: { vi: `tên cơ quan ghi ${first.ten}`, en: `the agency is of ${first.ten}` } }] };
    const below = provinces.length > 0 ? [] : own.agencies.flatMap((name) => DUOI_TINH.exec(name) ?? []);
    const [, unit, name = ''] = below;
    if (unit !== undefined && thuong(name) !== thuong(place.ten)) yield { path: ['diaDanh'], data: { diaDanh: own.diaDanh, cua: unit, duoiTinh: true }, actual: own.diaDanh };
  },
  message: ({ diaDanh, cua, duoiTinh }) =>
    duoiTinh
      ? { vi: `Địa danh «${diaDanh}» là tên tỉnh, cơ quan là của «${cua}»; thường ghi tên đơn vị hành chính của cơ quan`, en: `The place “${diaDanh}” is a province, the agency is of “${cua}”; usually the agency’s own unit stands there` }
      : { vi: `Địa danh «${diaDanh}» là tên tỉnh khác với «${cua}» ở tên cơ quan`, en: `The place “${diaDanh}” is another province than “${cua}” in the agency’s name` },
  examples: {
    wrong: [{ set: { diaDanh: 'Thanh Hóa' } }, { base: 'cong-van', given: { coQuan: { ten: 'Ủy ban nhân dân phường Hoa Lư', vietTat: 'UBND' }, diaDanh: 'Hoa Lư', ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'Trần Thị Hoa' }, kinhGui: ['Sở Nội vụ', 'Công an phường Hoa Lư'] }, set: { diaDanh: 'Hà Nội' } }, { base: 'cong-van', set: { diaDanh: 'Bình Thuận' } }],
    right: [{ set: { diaDanh: 'Hoa Lư' } }, { base: 'cong-van', set: { coQuan: { ten: 'Ủy ban nhân dân phường Bình Thuận', vietTat: 'UBND' }, diaDanh: 'Bình Thuận', ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van' }],
  },
});

interface OwnPlace {
  readonly diaDanh: string;
  readonly agencies: readonly string[];
  readonly parents: readonly string[];
}

/** Place and agencies of a document: of the draft, or as a file prints them. */
function ownPlace(s: Subject): OwnPlace | undefined {
  const draft = issued(s);
  if (draft !== undefined) return { diaDanh: draft.diaDanh, agencies: [draft.coQuan].flat().map(tenCoQuan), parents: [draft.coQuan].flat().flatMap(({ chuQuan }) => chuQuan ?? []) };
  const [line] = s.seen === undefined ? [] : placesOf(s);
  const names = (role: 'co-quan-ban-hanh' | 'co-quan-chu-quan'): string[] => printedAs(s, role).filter(({ section }) => section === 0).map(({ text }) => gon(text));
  return line === undefined || isBlankPlace(line.diaDanh) ? undefined : { diaDanh: line.diaDanh, agencies: names('co-quan-ban-hanh'), parents: names('co-quan-chu-quan') };
}
