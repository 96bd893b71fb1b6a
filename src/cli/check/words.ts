import type { Bilingual } from '../../core/text.ts';
import { percentOf, type Summary } from './run.ts';

/** What a run comes to, in one line. */
export function summaryWords({ files, errors, warnings, infos, suppressed, baselined, coverage }: Summary, quiet = false): Bilingual {
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const vi = [`${files} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`, `${percentOf(coverage)}% quy tắc áp dụng được kiểm`, `${suppressed} bỏ qua`];
  const en = [`${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${infos} info`, `${percentOf(coverage)}% of the rules that apply checked`, `${suppressed} suppressed`];
  if (baselined > 0) {
    vi.push(`${baselined} có trong mốc`);
    en.push(`${baselined} in the baseline`);
  }
  if (quiet && warnings + infos > 0) {
    vi.push('-q chỉ nêu lỗi');
    en.push('-q shows errors only');
  }
  return { vi: vi.join('; '), en: en.join('; ') };
}
