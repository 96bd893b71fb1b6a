import { thongLe } from '../../core/clause.ts';
import { combiningIn } from '../../core/combining.ts';
import type { Finding } from '../../core/finding.ts';

/** Letters stored apart from their marks, as they are met in a file: how many, the first, and where that stands. */
export interface Combining {
  readonly count: number;
  readonly first: string;
  readonly at: Pick<Finding, 'place' | 'position'>;
}

/** What was met so far, and what a further text holds. */
export function withCombining(before: Combining | undefined, text: string, at: Combining['at']): Combining | undefined {
  const found = combiningIn(text);
  const [first] = found;
  if (first === undefined) return before;
  return before === undefined ? { count: found.length, first, at } : { ...before, count: before.count + found.length };
}

/** One finding on all letters of a file that were composed as it was read; none where all were composed already. */
export function combiningFindings(found: Combining | undefined, file: string | undefined): Finding[] {
  if (found === undefined) return [];
  const { count, first, at } = found;
  const whole = first.normalize('NFC');
  return [
    {
      id: 'tep/to-hop',
      severity: 'info',
      path: [],
      actual: first,
      expected: whole,
      clause: thongLe('Unicode NFC'),
      message: {
        vi: `${count} chữ có dấu lưu ở dạng tổ hợp, chữ rời dấu, như «${first}»; đã đọc thành dựng sẵn «${whole}» (NFC), nên lưu như vậy để tìm kiếm không sót`,
        en: `${count} letters are stored apart from their marks, such as “${first}”; they were read composed, “${whole}” (NFC), which every search finds`,
      },
      ...at,
      ...(file === undefined ? {} : { file }),
    },
  ];
}
