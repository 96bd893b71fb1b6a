import { nd30 } from '../../core/clause.ts';
import { replacing } from '../kit/fix.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const GACH = /(?<![A-Za-zÀ-ỹ])(T ?\/ ?M|K ?\/ ?T|T ?\/ ?L|T ?\/? ?U ?\/ ?Q|TUQ ?\/)\.?(?= |$)/iu;

/** `T/M`, `K/T`, `T/L`: the marks of Party documents. */
export default defineRule<{ readonly dau: string; readonly can: string }>({
  id: 'ky/kieu-dang',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-01', 'K-03', 'K-05', 'K-06'],
  title: { vi: 'Quyền hạn ký viết TM., KT., TL., TUQ., không có gạch chéo', en: 'Signing authority is TM., KT., TL., TUQ., without a slash' },
  why: { vi: 'T/M, K/T, T/L là lối viết của văn bản Đảng; Nghị định dùng dấu chấm.', en: 'T/M, K/T, T/L belong to Party documents; the decree uses a stop.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { lines } of khoiKyOf(s)) {
      for (const p of lines.filter(({ role }) => role === 'quyen-han' || role === 'chuc-vu')) {
        const found = GACH.exec(p.text);
        if (found === null) continue;
        const can = `${(found[1] ?? '').replace(/[\s/]/gu, '').toUpperCase()}.`;
        const end = found.index + found[0].length;
        yield { path: leafAt(p, found.index), data: { dau: found[0], can }, actual: found[0], expected: can, fix: replacing(s, p, found.index, end, can) };
      }
    }
  },
  message: ({ dau, can }) => ({ vi: `Quyền hạn ký «${dau}»; cần «${can}»`, en: `Signing authority “${dau}”; needed: “${can}”` }),
  examples: {
    wrong: [{ set: { ky: { nguyenVan: ['T/M ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'Trần Văn An' } } }, { base: 'cong-van', set: { ky: { nguyenVan: ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hoTen: 'Trần Thị Hoa' } } }],
    right: [{ set: { ky: { nguyenVan: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], hoTen: 'Trần Văn An' } } }],
  },
});
