import { isList } from '../../core/is-list.ts';
import { dauThua, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { atHead, type TypedText, typedWords } from '../kit/typed-words.ts';
import { issued, type Subject } from '../subject.ts';

const QUYEN_HAN = ['thayMat', 'kyThay', 'thuaLenh', 'thuaUyQuyen', 'quyen'] as const;

/** What follows the marks of authority of each signer. */
function* authorities(s: Subject): Iterable<TypedText> {
  const ky = issued(s)?.ky ?? [];
  for (const [i, one] of [ky].flat().entries())
    for (const key of QUYEN_HAN) {
      const given: Partial<Record<string, unknown>> = one;
      const text = given[key];
      if (typeof text === 'string') yield { text, path: [...(isList(ky) ? ['ky', i] : ['ky']), key] };
    }
}

/** A mark of authority that is printed before its field, or above the title, typed once more. */
export default typedWords({
  condition: 'quyen-han',
  words: { vi: 'TM., KT., TL., TUQ., Q. ở khối ký', en: 'TM., KT., TL., TUQ. or Q. in the signature block' },
  covers: ['K-01', 'K-02'],
  *find(s) {
    yield* atHead(/^(?:TM|KT|TL|TUQ|Q)\./iu, authorities(s));
    for (const { at, dau } of khoiKyOf(s).flatMap((block) => dauThua(block) ?? [])) yield { path: leafAt(at, 0), found: dau.trim() };
  },
  wrong: [
    { set: { 'ky.thayMat': 'TM. Ủy ban nhân dân' } },
    { set: { 'ky.kyThay': 'KT. Chủ tịch' } },
    { set: { 'ky.chucVu': 'KT. Phó Chủ tịch' } },
    { base: 'cong-van', set: { ky: { thuaLenh: 'TL. Giám đốc', chucVu: 'Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } },
  ],
  right: [{ base: 'cong-van', set: { ky: { chucVu: 'Q. Giám đốc', hoTen: 'Trần Thị Hoa' } } }, {}],
});
