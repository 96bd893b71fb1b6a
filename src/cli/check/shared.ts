import type { Suppression } from '../../check/options.ts';
import type { Finding } from '../../core/finding.ts';
import type { CheckTools } from '../engine.ts';
import type { Input } from '../inputs.ts';
import type { Settings, Shared } from './settings.ts';

/** Suppressions of the configuration that have ended, or hid nothing in the whole run, each told once with its line. */
export function idleSuppressions({ shared, today }: Settings, used: ReadonlySet<Suppression>, inputs: readonly Input[], { isOver }: CheckTools): Finding[] {
  const concerned = ({ partial, fits }: Shared): boolean => !partial || inputs.some(({ path }) => path !== undefined && fits(path));
  return shared.flatMap((one): Finding[] => {
    const { rule, until } = one.suppression;
    const place = { severity: 'warning' as const, path: [], file: one.file, actual: rule, ...(one.position === undefined ? {} : { position: one.position }) };
    if (isOver(one.suppression, today)) return [{ id: 'bo-qua/het-han', ...place, message: { vi: `Bỏ qua «${rule}» đã hết hạn ngày ${until ?? ''}; cần sửa văn bản, hoặc gia hạn có lý do`, en: `The suppression of “${rule}” ended on ${until ?? ''}; mend the documents, or extend it with a reason` } }];
    if (used.has(one.suppression) || !concerned(one)) return [];
    return [{ id: 'bo-qua/khong-dung', ...place, message: { vi: `Bỏ qua «${rule}» không che gì trong lần kiểm này; nếu đã kiểm mọi tệp thì cần bỏ đi`, en: `The suppression of “${rule}” hid nothing in this run; if all files were checked, take it away` } }];
  });
}
