import { thongLe } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { thuong } from '../../core/text.ts';
import { leafAt } from '../kit/printed.ts';
import { tenChuan } from '../kit/ten.ts';
import { HAI_CACH_DAU } from '../../core/fold.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

/** The end of a syllable, in one of the two forms. */
const AM_TIET = new RegExp(String.raw`(?:${HAI_CACH_DAU.flat().join('|')})(?![A-Za-zÀ-ỹ])`, 'giu');

/** Names of bodies and people keep the spelling that they have. */
const KHONG_XET: ReadonlySet<Role> = new Set<Role>(['co-quan-chu-quan', 'co-quan-ban-hanh', 'kinh-gui', 'kinh-gui-muc', 'quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten', 'noi-nhan-muc', 'lien-he', 'dia-danh-ngay']);

interface Data {
  readonly chu: string;
  readonly khac: string;
}

/** One syllable with its tone mark in two places. */
export default defineRule<Data>({
  id: 'cau-chu/dat-dau-thanh',
  since: '0.2.0',
  basis: thongLe('nhất quán'),
  covers: ['Q-05'],
  title: { vi: 'Một tiếng đặt dấu thanh một cách trong cả văn bản', en: 'One syllable has its tone mark in one place throughout a document' },
  why: {
    vi: '«hòa» và «hoà», «ủy» và «uỷ» đều đúng, chính Nghị định dùng cả hai; nhưng trong một văn bản nên theo một cách. Tên cơ quan ở đầu và cuối văn bản, họ tên người ký không xét. Báo một lần cho mỗi tiếng.',
    en: '“hòa” and “hoà”, “ủy” and “uỷ” are both right, and the decree itself has both; one document should keep to one. Names in the head, the recipients and the signature are not judged. Told once for each syllable.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const first = new Map<string, { readonly path: Path; readonly words: string }>();
    const told = new Set<string>();
    for (const p of typedOf(s)) {
      if (KHONG_XET.has(p.role)) continue;
      for (const { 0: end, index: at } of matchesIn(p.text, AM_TIET)) {
        const words = (/[A-Za-zÀ-ỹ]{0,5}$/u.exec(p.text.slice(Math.max(0, at - 5), at))?.[0] ?? '') + end;
        const index = at + end.length - words.length;
        const key = tenChuan(words);
        const known = first.get(key);
        if (known === undefined) first.set(key, { path: leafAt(p, index), words });
        else if (thuong(known.words) !== thuong(words) && !told.has(key)) {
          told.add(key);
          yield { path: leafAt(p, index), data: { chu: words, khac: known.words }, actual: words, expected: known.words, related: [{ path: known.path, message: { vi: `«${known.words}»`, en: `“${known.words}”` } }] };
        }
      }
    }
  },
  message: ({ chu, khac }) => ({ vi: `Tiếng «${chu}» ở chỗ khác đặt dấu là «${khac}»; cần một cách`, en: `The syllable “${chu}” has its mark as “${khac}” elsewhere; needed: one form` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng số hóa văn bản.', 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ số hoá đầy đủ.' } }],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng số hoá văn bản.', 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ SỐ HOÁ đầy đủ, hài hòa.' } },
      { set: { 'ky.hoTen': 'Nguyễn Thị Hoà', 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng giấy ủy quyền, hài hòa các bên.' } },
    ],
  },
});
