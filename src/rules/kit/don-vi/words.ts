import type { Bilingual } from '../../../core/text.ts';
import { writtenDay } from './days.ts';

/** A name that is not right on the day of a document, as data of a finding. */
export interface EndedName {
  readonly ten: string;
  readonly tu?: string;
  readonly den?: string;
  readonly sau?: string;
  readonly canCu: string;
  /** Other places with the same name. */
  readonly more: number;
  /** Judged by today, since the document has no date. */
  readonly today: boolean;
}

/** Until when or from when a name is right, what stands there instead, and by which act. */
export function endedWords({ ten, tu, den, sau, canCu, more, today }: EndedName): Bilingual {
  const times: Bilingual =
    den !== undefined
      ? { vi: `chỉ dùng đến hết ngày ${writtenDay(den).vi}`, en: `was right until ${writtenDay(den).en}` }
      : tu !== undefined
        ? { vi: `chỉ có từ ngày ${writtenDay(tu).vi}`, en: `exists only from ${writtenDay(tu).en}` }
        : { vi: 'không đúng vào ngày của văn bản', en: 'is not right on the day of the document' };
  const instead: Bilingual = sau === undefined ? { vi: '', en: '' } : { vi: `; cần: ${sau}`, en: `; needed: ${sau}` };
  const rest: Bilingual = {
    vi: (more > 0 ? ` (còn ${more} chỗ nữa)` : '') + (today ? '; xét theo hôm nay vì văn bản chưa có ngày' : ''),
    en: (more > 0 ? ` (${more} more places)` : '') + (today ? '; judged by today, since the document has no date' : ''),
  };
  return { vi: `«${ten}» ${times.vi} (${canCu})${instead.vi}${rest.vi}`, en: `“${ten}” ${times.en} (${canCu})${instead.en}${rest.en}` };
}

/** How such rules can be wrong. */
export const NAMING_MAY_ERR: Bilingual = {
  vi: 'Đoạn văn có thể nói về thời gian trước, hoặc tên là một phần của tên riêng; trong lời văn chỉ gợi ý.',
  en: 'The text may speak of an earlier time, or the name may be part of a proper name; in running text it is only a hint.',
};
