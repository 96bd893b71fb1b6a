import { nd30 } from '../../core/clause.ts';
import { coNoiNhan, luuOf } from '../kit/noi-nhan.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

const GOI = /^l[ưu]u\s*:?\s*/iu;
/** The line typed once more into one of its units is told of by another rule. */
const LUU_HAI_LAN = /(?<=[\s,-])lưu\s*:/iu;

/** VT not first in the line of kept copies, or twice there. */
export default defineRule<{ readonly dong: string; readonly hai: boolean }>({
  id: 'noi-nhan/luu-vt',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-09'],
  title: { vi: 'Dòng «Lưu» bắt đầu bằng VT, một lần', en: 'The line “Lưu” begins with VT, once' },
  why: { vi: 'VT (Văn thư cơ quan) đứng trước đơn vị soạn thảo. Chữ sau đó, tên người soạn, «Hồ sơ», số bản lưu đều được; «Văn thư» viết đủ và «HC» nhẹ hơn một bậc, VT hai lần cũng vậy.', en: 'VT (the agency’s registry) comes before the drafting unit. What follows is free: initials of the drafter, “Hồ sơ”, the number of copies; “Văn thư” in full and “HC” weigh one step less, and so does VT twice.' },
  applies: coNoiNhan,
  *check(s) {
    const p = luuOf(s);
    if (p === undefined) return;
    const kept = p.text.trim().replace(GOI, '');
    const first = /^VT(?![A-Za-zÀ-ỹ\d])/u.test(kept);
    const second = [...matchesIn(p.text, /(?<![A-Za-zÀ-ỹ\d])VT(?![A-Za-zÀ-ỹ\d])/gu)][1];
    if (!first) yield { path: p.path, data: { dong: p.text, hai: false }, actual: p.text, expected: 'Lưu: VT', doubt: /^(?:văn thư|HC)(?![A-Za-zÀ-ỹ])/iu.test(kept) };
    else if (second !== undefined && !LUU_HAI_LAN.test(p.text)) yield { path: leafAt(p, second.index), data: { dong: p.text, hai: true }, actual: p.text, doubt: true };
  },
  message: ({ dong, hai }) => (hai ? { vi: `Dòng lưu «${dong}» có VT hai lần; cần một lần`, en: `The line “${dong}” has VT twice; needed: once` } : { vi: `Dòng lưu «${dong}» không bắt đầu bằng VT; cần «Lưu: VT»`, en: `The line “${dong}” does not begin with VT; needed: “Lưu: VT”` }),
  examples: {
    wrong: [{ tree: { role: 'noi-nhan-muc', at: 4, replace: ['Lưu: VT, NC.', 'Lưu: NC, VT.'] } }, { set: { luu: { donVi: ['VT', 'NC'] } } }],
    right: [{ set: { luu: {} } }, { set: { luu: { donVi: ['Hồ sơ'] } } }, { set: { luu: { donVi: ['HCTC', 'KGVX (P, T)'], ban: 2 } } }, { tree: { role: 'noi-nhan-muc', at: 4, replace: ['Lưu: VT, NC.', 'Lưu: VT(2b).'] } }],
  },
});
