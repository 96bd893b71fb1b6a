import { issued } from '../subject.ts';
import { CHU_NGAY } from '../kit/place.ts';
import { typedWords } from '../kit/typed-words.ts';

/** The day behind the place. */
export default typedWords({
  condition: 'ngay',
  words: { vi: '«ngày …» ở địa danh', en: '“ngày …” behind the place' },
  covers: ['D-05'],
  *find(s) {
    const text = issued(s)?.diaDanh ?? '';
    const at = CHU_NGAY.exec(text)?.index;
    if (at !== undefined) yield { path: ['diaDanh'], found: text.slice(at).trim() };
  },
  wrong: [{ set: { diaDanh: 'Ninh Bình, ngày 05 tháng 01 năm 2026' } }, { set: { diaDanh: 'Ninh Bình, ngày' } }],
  right: [{}, { base: 'cong-van' }],
});
