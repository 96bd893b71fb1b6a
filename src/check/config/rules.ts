import type { Finding } from '../../core/finding.ts';
import { goiY } from '../../core/goi-y.ts';
import { formatPath, type Path } from '../../core/path.ts';
import { hien } from '../../readers/context.ts';
import { RULES } from '../../rules/index.ts';
import { READER_IDS } from '../../rules/reader-ids.ts';
import type { Config } from './shape.ts';

/** A fault of a configuration; its place is that of the name of the field, or of its value. */
type Fault = Pick<Finding, 'id' | 'path' | 'actual' | 'expected' | 'message'> & { readonly at: 'key' | 'value' };
type Rules = NonNullable<Config['rules']>;

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Every name by which findings can be set: ids, their groups, all. */
export const knownPatterns = (): readonly string[] => {
  const ids = [...RULES, ...READER_IDS].map(({ id }) => id);
  return [...new Set([...ids, ...ids.map((id) => `${groupOf(id)}/*`), '*'])];
};

/** What a configuration says of rules that do not exist, or have no such options. */
export function faultsOfRules({ rules, overrides = [], suppressions = [] }: Config): Fault[] {
  return [
    ...faultsIn(rules, ['rules']),
    ...overrides.flatMap((override, i) => faultsIn(override.rules, ['overrides', i, 'rules'])),
    ...suppressions.flatMap(({ rule }, i) => unknown(rule, ['suppressions', i, 'rule'], 'value')),
  ];
}

function faultsIn(rules: Rules | undefined, at: Path): Fault[] {
  return Object.entries(rules ?? {}).flatMap(([name, setting]) => {
    const path = [...at, name];
    const nameless = unknown(name, path, 'key');
    if (nameless.length > 0) return nameless;
    const level = typeof setting === 'string' ? setting : setting[0];
    return [...fixed(name, level, path), ...(typeof setting === 'string' ? [] : strangeOptions(name, setting[1], [...path, 1]))];
  });
}

function unknown(name: string, path: Path, at: Fault['at']): Fault[] {
  const known = knownPatterns();
  if (known.includes(name)) return [];
  const near = goiY(name, known);
  const hint = near === undefined ? { vi: 'vanban rules liệt kê mọi quy tắc', en: 'vanban rules lists them all' } : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
  return [{ id: 'cau-hinh/khong-co-quy-tac', path, at, actual: name, expected: near, message: { vi: `Không có quy tắc «${hien(name)}» ở «${formatPath(path.slice(0, -1))}»; ${hint.vi}`, en: `There is no rule “${hien(name)}” at “${formatPath(path.slice(0, -1))}”; ${hint.en}` } }];
}

/** An error of reading stays one, whatever is set. */
function fixed(name: string, level: string, path: Path): Fault[] {
  const reader = READER_IDS.find(({ id }) => id === name);
  if (reader === undefined || reader.severity !== 'error' || level === 'error' || RULES.some(({ id }) => id === name)) return [];
  return [{ id: 'cau-hinh/khong-doi-duoc', path, at: 'key', actual: level, expected: 'error', message: { vi: `«${name}» luôn là lỗi, vì bản thảo như vậy chưa đọc được; cần bỏ dòng này`, en: `“${name}” is always an error, since such a draft cannot be read; take this line away` } }];
}

function strangeOptions(name: string, options: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  const rules = RULES.filter(({ id }) => name === '*' || id === name || `${groupOf(id)}/*` === name);
  const known = [...new Set(rules.flatMap((rule) => Object.keys(rule.options ?? {})))];
  return Object.keys(options).filter((key) => !known.includes(key)).map((key): Fault => {
    const near = goiY(key, known);
    const list = known.length === 0 ? { vi: 'không có tùy chọn nào ở đây', en: 'there are none here' } : { vi: `cần trong: ${known.join(', ')}`, en: `needed: ${known.join(', ')}` };
    const hint = near === undefined ? list : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
    return { id: 'cau-hinh/tuy-chon-la', path: [...path, key], at: 'key', actual: key, expected: known, message: { vi: `Quy tắc «${name}» không có tùy chọn «${hien(key)}»; ${hint.vi}`, en: `Rule “${name}” has no option “${hien(key)}”; ${hint.en}` } };
  });
}
