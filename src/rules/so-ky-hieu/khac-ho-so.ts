import { thongLe } from '../../core/clause.ts';
import { isList } from '../../core/is-list.ts';
import { gon, thuong } from '../../core/text.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import { defineRule, unchecked } from '../rule.ts';
import { issued } from '../subject.ts';

interface Data {
  readonly ten: string;
  readonly co: string;
  readonly can: string;
}

/** Another abbreviation of the agency than its house profile has. */
export default defineRule<Data>({
  id: 'so-ky-hieu/khac-ho-so',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·3b'),
  covers: ['N-10'],
  title: { vi: 'Chữ viết tắt tên cơ quan như trong hồ sơ đơn vị', en: 'The agency is abbreviated as in the house profile' },
  why: { vi: 'Chữ viết tắt do người đứng đầu cơ quan quy định; hồ sơ đơn vị ghi lại điều ấy. So khi bản thảo và hồ sơ cùng một tên cơ quan.', en: 'The head of the agency sets the abbreviation; the house profile records it. Compared where draft and profile name the same agency.' },
  applies: (s) => (issued(s) === undefined ? false : s.profile?.coQuan?.vietTat !== undefined || unchecked('không có hồ sơ đơn vị, hoặc hồ sơ không ghi chữ viết tắt', 'there is no house profile, or it has no abbreviation')),
  *check(s) {
    const own = s.profile?.coQuan;
    const list = issued(s)?.coQuan;
    if (own?.vietTat === undefined || list === undefined) return;
    for (const [i, one] of [list].flat().entries()) {
      if (one.vietTat === undefined || one.vietTat === own.vietTat || name(tenCoQuan(one)) !== name(tenCoQuan(own))) continue;
      yield { path: isList(list) ? ['coQuan', i, 'vietTat'] : ['coQuan', 'vietTat'], data: { ten: tenCoQuan(one), co: one.vietTat, can: own.vietTat }, actual: one.vietTat, expected: own.vietTat };
    }
  },
  message: ({ ten, co, can }) => ({ vi: `${ten} viết tắt là «${co}»; hồ sơ đơn vị ghi «${can}»`, en: `${ten} is abbreviated “${co}”; the house profile has “${can}”` }),
  examples: {
    wrong: [{ profile: { loai: 'don-vi', coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' } }, set: { 'coQuan.vietTat': 'UBNDT' } }],
    right: [{ profile: { loai: 'don-vi', coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' } } }, { profile: { loai: 'don-vi', coQuan: { ten: 'Sở Nội vụ', vietTat: 'SNV' } } }, {}],
  },
});

const name = (text: string): string => thuong(gon(text)).replaceAll('uỷ', 'ủy');
