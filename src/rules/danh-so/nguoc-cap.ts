import { nd30 } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import { CAP, type Cap, type Khoi } from '../../domain/parts/noi-dung.ts';
import { danhSoKhoi, type MucDanhSo, tenGoiCap } from '../../domain/danh-so.ts';
import { bodiesOf } from '../../domain/bodies.ts';
import { defineRule, NO_DRAFT } from '../rule.ts';

interface Data {
  readonly cap: Cap;
  readonly tren: Cap;
}
/** Levels below điểm are none of the decree's. */
const XET: readonly Cap[] = CAP.slice(0, CAP.indexOf('gach'));

/** A unit that stands in one of its own size or smaller. */
export default defineRule<Data>({
  id: 'danh-so/nguoc-cap',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6c'),
  covers: ['S-01'],
  title: { vi: 'Các cấp đi từ lớn đến nhỏ', en: 'Levels go from large to small' },
  why: { vi: 'Nghị định chia nội dung từ lớn đến nhỏ. Xét bản thảo: mục nào nằm trong mục cùng cấp hoặc nhỏ hơn là ngược; gạch đầu dòng không bị xét.', en: 'The decree divides a text from large to small. The draft is judged: a unit inside one of its own or a smaller level is the wrong way round; dashes are not judged.' },
  *check(s) {
    if (s.draft === undefined) return yield NO_DRAFT;
    for (const { blocks, scheme, path } of bodiesOf(s.draft)) yield* inBody(blocks, scheme, path);
  },
  message: ({ cap, tren }) => ({ vi: `${tenGoiCap(cap)} nằm trong ${tenGoiCap(tren)}; cần cấp nhỏ hơn ${tenGoiCap(tren)}`, en: `A ${tenGoiCap(cap)} stands in a ${tenGoiCap(tren)}; needed: a smaller level` }),
  examples: {
    wrong: [{ set: { 'noiDung[2].noiDung': [{ cap: 'phan', tieuDe: 'Tập huấn', noiDung: ['Tổ chức hai lớp.'] }, { cap: 'phan', tieuDe: 'Kiểm tra', noiDung: ['Kiểm tra trong quý III năm 2026.'] }] } }],
    right: [{}, { set: { 'noiDung[2].noiDung[0].noiDung[0]': { cap: 'diem', doan: 'Hai lớp cho:', noiDung: [{ cap: 'gach', doan: 'Công chức các sở;' }, { cap: 'gach', doan: 'Công chức các ngành.' }] } } }],
  },
});

function* inBody(blocks: readonly Khoi[], scheme: 'muc-khoan' | 'chuong-dieu', base: Path) {
  for (const { muc, path, tren } of danhSoKhoi(blocks, scheme).values() as Iterable<MucDanhSo>) {
    if (tren === undefined || !XET.includes(muc.cap) || !XET.includes(tren.muc.cap) || CAP.indexOf(tren.muc.cap) < CAP.indexOf(muc.cap)) continue;
    yield { path: [...base, ...path], data: { cap: muc.cap, tren: tren.muc.cap }, related: [{ path: [...base, ...tren.path], message: { vi: 'nằm trong đây', en: 'stands in this' } }] };
  }
}
