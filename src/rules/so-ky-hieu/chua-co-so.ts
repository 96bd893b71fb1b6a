import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** The number is not there yet. */
export default defineRule<Record<string, never>>({
  id: 'so-ky-hieu/chua-co-so',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3a'),
  covers: ['N-01', 'Đ14-19'],
  title: { vi: 'Văn bản đã ban hành có số', en: 'An issued document has its number' },
  why: { vi: 'Số được cấp khi đăng ký, sau khi ký (Điều 15); bản thảo và bản trình ký chưa có số thì chỉ nhắc.', en: 'The number is given at registration, after the signature (Điều 15); for a draft and for a document before signing this is a reminder.' },
  blank: 'until-issued',
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { path, so } of symbolsOf(s)) if (!/[A-Za-zÀ-ỹ\p{N}]/u.test(so) || /^x+$/iu.test(so)) yield { path, data: {} };
  },
  message: () => ({ vi: 'Số của văn bản còn trống; cần số đăng ký', en: 'The number is still blank; needed: the registered number' }),
  examples: {
    wrong: [{ set: { so: undefined } }, { set: { so: undefined }, state: 'for-signature' }, { base: 'cong-van', set: { so: undefined }, state: 'draft' }],
    right: [{ set: { so: 1 } }, { base: 'de-cuong-bao-cao' }],
  },
});
