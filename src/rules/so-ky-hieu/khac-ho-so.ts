import { thongLe } from '../../core/clause.ts';
import { isList } from '../../core/is-list.ts';
import { gon, thuong } from '../../core/text.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import { printedAs } from '../kit/printed.ts';
import { isCode, isNamed, symbolsOf } from '../kit/symbol.ts';
import { defineRule, type Hit, unchecked } from '../rule.ts';
import { issued, type Subject } from '../subject.ts';

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
  applies: (s) => (issued(s) === undefined && s.seen === undefined ? false : s.profile?.coQuan?.vietTat !== undefined || unchecked('không có hồ sơ đơn vị, hoặc hồ sơ không ghi chữ viết tắt', 'there is no house profile, or it has no abbreviation')),
  *check(s) {
    const own = s.profile?.coQuan;
    if (own?.vietTat === undefined) return;
    if (s.seen !== undefined) return yield* inFile(s, tenCoQuan(own), own.vietTat);
    const list = issued(s)?.coQuan;
    if (list === undefined) return;
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

/** In a file the symbol of that agency holds its abbreviation, or should. */
function* inFile(s: Subject, ten: string, can: string): Iterable<Hit<Data>> {
  const issuers = printedAs(s, 'co-quan-ban-hanh').filter(({ section }) => section === 0);
  if (issuers.length !== 1 || issuers.some(({ text }) => name(text) !== name(ten))) return;
  for (const { path, nhom, text } of symbolsOf(s)) if (nhom.some((part) => isNamed(part) && !isCode(part)) && !nhom.includes(can)) yield { path, data: { ten, co: text, can }, actual: text, expected: can };
}
