import type { Cap } from '../../domain/parts/noi-dung.ts';
import { flowsOf } from '../kit/flow.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { type Unit, unitsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const HAI_CHAM = /:(?:\.\/\.)?\s*$/u;

/** A dash often announces the dashes after it. */
const VACH: ReadonlySet<Cap> = new Set(['gach', 'cong']);

/** A colon that announces what does not come. */
export default defineRule<{ readonly cuoi: string }>({
  id: 'noi-dung/hai-cham-bo-lung',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  blank: 'until-signed',
  loai: ['nghi-quyet', 'quyet-dinh', 'chi-thi', 'quy-che', 'quy-dinh', 'thong-bao', 'huong-dan', 'chuong-trinh', 'ke-hoach', 'phuong-an', 'de-an', 'bao-cao', 'to-trinh', 'cong-dien', 'cong-van'],
  title: { vi: 'Sau dấu hai chấm có điều được báo trước', en: 'After a colon comes what it announces' },
  why: {
    vi: '«Như sau:» mà không có gì theo sau là văn bản còn thiếu. Xét mục có số kết thúc bằng dấu hai chấm mà ngay sau là mục cùng cấp hoặc lớn hơn, và dấu hai chấm ở cuối văn bản; gạch đầu dòng không bị xét.',
    en: '“As follows:” with nothing after it is an unfinished text. A numbered unit that ends with a colon right before one of its own level or a larger one is judged, and a colon at the end of the text; dashes are not.',
  },
  mayErr: { vi: 'Chỗ trống để điền sau dấu hai chấm.', en: 'A blank to be filled in after the colon.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const flow = flowsOf(s)[0] ?? [];
    const units = new Map(unitsOf(s).map((unit) => [unit.p, unit]));
    for (const [i, p] of flow.entries()) {
      if (p === undefined || !HAI_CHAM.test(p.text) || !(i === flow.length - 1 || endsAt(p, flow[i + 1], units))) continue;
      const cuoi = p.text.replace(/\.\/\.$/u, '').trim().split(' ').slice(-6).join(' ');
      yield { path: leafAt(p, p.text.search(HAI_CHAM)), data: { cuoi }, actual: cuoi, absent: [p.role] };
    }
  },
  message: ({ cuoi }) => ({ vi: `Sau «${cuoi}» không có gì; cần nội dung được báo trước`, en: `Nothing follows “${cuoi}”; needed: what it announces` }),
  examples: {
    wrong: [
      { set: { 'noiDung[2].noiDung[1].doan': 'Kiểm tra công tác văn thư tại các cơ quan sau:' } },
      { set: { 'noiDung[2].noiDung[0].noiDung[0].doan': 'Tổ chức hai lớp tập huấn cho:' } },
      { base: 'cong-van', set: { 'noiDung[2]': 'Các nội dung khác thực hiện như sau:' } },
    ],
    right: [{}, { set: { 'noiDung[2].noiDung[1]': { cap: 'khoan', doan: 'Kiểm tra công tác văn thư tại:', noiDung: [{ cap: 'gach', doan: 'Sở Nội vụ;' }, { cap: 'gach', doan: 'Sở Tài chính.' }] } } }],
  },
});

/** Does a numbered unit end where the next one begins? */
function endsAt(p: Printed, next: Printed | undefined, units: ReadonlyMap<Printed, Unit>): boolean {
  const own = units.get(p);
  const after = next === undefined ? undefined : units.get(next);
  // A decision may approve what has parts in Roman numerals below its Điều.
  if (own?.cap === 'dieu' && after?.p.role === 'muc') return false;
  // Below 1. comes 1.1., whatever level the two have.
  if (/\d/u.test(p.marker) && next?.marker.trim().startsWith(`${p.marker.trim().replace(/\.$/u, '')}.`) === true && next.marker.trim() !== p.marker.trim()) return false;
  return own !== undefined && !VACH.has(own.cap) && after !== undefined && after.tren !== own;
}
