import { nd30 } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const LIEN_HE: Role = 'lien-he';

/** The contact line elsewhere than at the foot of page 1. */
export default defineRule<{ readonly chu: string }>({
  id: 'bo-sung/lien-he-trang-dau',
  since: '0.2.0',
  basis: nd30('PL I·I·III·4'),
  covers: ['U-06'],
  needs: ['bo-cuc'],
  title: { vi: 'Địa chỉ cơ quan ở cuối trang đầu của văn bản', en: 'The contact line stands at the foot of page 1' },
  why: { vi: 'Nghị định đặt địa chỉ, thư điện tử, điện thoại ở trang thứ nhất, dưới đường kẻ; không ở trang khác và không ở phụ lục.', en: 'The decree puts address, e-mail and telephone on the first page, below a line; on no other page and on no annex.' },
  applies: hasPrinted(LIEN_HE),
  *check(s) {
    const feet = new Set((s.tree?.sections[0]?.firstFooter ?? []).map(({ id }) => id));
    for (const p of printedAs(s, LIEN_HE)) if (!feet.has(p.paragraph.id)) yield { path: p.path, data: { chu: p.text }, actual: p.text };
  },
  message: ({ chu }) => ({ vi: `Địa chỉ cơ quan «${chu}» không ở cuối trang đầu; cần đặt ở đó`, en: `The contact line “${chu}” is not at the foot of page 1; needed: there` }),
  examples: {
    wrong: [{ given: { lienHe: { diaChi: 'Số 8 đường Lê Hồng Phong, phường Hoa Lư, tỉnh Ninh Bình' } }, tree: { footer: 'after-text' } }],
    right: [{ set: { lienHe: { diaChi: 'Số 8 đường Lê Hồng Phong, phường Hoa Lư, tỉnh Ninh Bình', dienThoai: '0229 3871 155' } } }],
  },
});
