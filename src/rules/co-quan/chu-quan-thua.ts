import { thongLe } from '../../core/clause.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Bodies that print only their own name (the list of TT 01/2011; the decree says “if any”). */
const TU_IN = ['chính phủ', 'quốc hội', 'ủy ban thường vụ quốc hội', 'hội đồng nhân dân', 'thường trực hội đồng nhân dân', 'ủy ban nhân dân', 'đoàn đại biểu quốc hội', 'bộ', 'thanh tra chính phủ', 'ngân hàng nhà nước việt nam', 'văn phòng chính phủ', 'văn phòng quốc hội'];
const TRU = /^bộ (?:chỉ huy|tư lệnh|tổng tham mưu|phận|môn)(?![A-Za-zÀ-ỹ])/u;

interface Data {
  readonly chuQuan: string;
  readonly ten: string;
}

/** A parent printed above a body that has none in its head. */
export default defineRule<Data>({
  id: 'co-quan/chu-quan-thua',
  since: '0.2.0',
  basis: thongLe('bộ, Hội đồng nhân dân, Ủy ban nhân dân không in cơ quan chủ quản'),
  covers: ['A-08'],
  title: { vi: 'Bộ, Hội đồng nhân dân, Ủy ban nhân dân chỉ in tên mình ở ô 2', en: 'Ministries, people’s councils and committees print only their own name in the head' },
  why: { vi: 'Nghị định chỉ nói «nếu có»; danh sách cơ quan không in chủ quản là của Thông tư 01/2011, nay thành lệ.', en: 'The decree only says “if any”; the list of bodies without a parent line is that of TT 01/2011, now practice.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'co-quan-chu-quan').length > 0),
  *check(s) {
    const issuer = printedAs(s, 'co-quan-ban-hanh').find(({ section }) => section === 0);
    const [parent] = printedAs(s, 'co-quan-chu-quan');
    if (issuer === undefined || parent === undefined) return;
    const [name, above] = [tenDay(issuer.text), tenDay(parent.text)];
    if (name === above || TRU.test(name) || !TU_IN.some((words) => batDauBang(name, words))) return;
    yield { path: leafAt(parent, 0), data: { chuQuan: parent.text, ten: issuer.text }, actual: parent.text };
  },
  message: ({ chuQuan, ten }) => ({ vi: `«${chuQuan}» in trên «${ten}»; cơ quan này thường chỉ in tên mình`, en: `“${chuQuan}” is printed above “${ten}”; such a body usually prints its own name only` }),
  examples: {
    wrong: [{ given: { 'coQuan.ten': 'Ủy ban nhân dân xã Gia Viễn', diaDanh: 'Gia Viễn', 'noiDung[0]': 'Công tác văn thư năm 2026 có các nội dung sau:' }, set: { 'coQuan.chuQuan': 'UBND tỉnh Ninh Bình' } }],
    right: [{ base: 'cong-van' }, {}],
  },
});
