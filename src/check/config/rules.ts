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

/** A name of a rule in a configuration. */
interface Named {
  readonly name: string;
  readonly path: Path;
  readonly at: Fault['at'];
  readonly setting?: Rules[string];
}

/** So many faults are told at most: to suggest a right name takes its time, and a thousand wrong ones are one mistake. */
const MOST = 50;

/** What a configuration says of rules that do not exist, or have no such options. */
export function faultsOfRules({ rules, overrides = [], suppressions = [] }: Config): Fault[] {
  const known = new Set(knownPatterns());
  const names = [
    ...namesIn(rules, ['rules']),
    ...overrides.flatMap((override, i) => namesIn(override.rules, ['overrides', i, 'rules'])),
    ...suppressions.map(({ rule }, i): Named => ({ name: rule, path: ['suppressions', i, 'rule'], at: 'value' })),
  ];
  const strange = names.filter(({ name }) => !known.has(name)).slice(0, MOST).map((one) => unknown(one, [...known]));
  return [...strange, ...names.filter(({ name }) => known.has(name)).flatMap(faultsOfSetting)].slice(0, MOST);
}

const namesIn = (rules: Rules | undefined, path: Path): Named[] => Object.entries(rules ?? {}).map(([name, setting]) => ({ name, path: [...path, name], at: 'key', setting }));

function faultsOfSetting({ name, path, setting }: Named): Fault[] {
  if (setting === undefined) return [];
  const [level, options] = typeof setting === 'string' ? [setting, {}] : setting;
  return [...fixed(name, level, path), ...strangeOptions(name, options, [...path, 1])];
}

function unknown({ name, path, at }: Named, known: readonly string[]): Fault {
  const near = goiY(name, known);
  const where = formatPath(path.slice(0, -1));
  const hint = near === undefined ? { vi: 'vanban rules liệt kê mọi quy tắc', en: 'vanban rules lists them all' } : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
  return { id: 'cau-hinh/khong-co-quy-tac', path, at, actual: name, expected: near, message: { vi: `Không có quy tắc «${hien(name)}» ở «${where}»; ${hint.vi}`, en: `There is no rule “${hien(name)}” at “${where}”; ${hint.en}` } };
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
  return Object.keys(options).filter((key) => !known.includes(key)).slice(0, MOST).map((key): Fault => {
    const near = goiY(key, known);
    const list = known.length === 0 ? { vi: 'không có tùy chọn nào ở đây', en: 'there are none here' } : { vi: `cần trong: ${known.join(', ')}`, en: `needed: ${known.join(', ')}` };
    const hint = near === undefined ? list : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
    return { id: 'cau-hinh/tuy-chon-la', path: [...path, key], at: 'key', actual: key, expected: known, message: { vi: `Quy tắc «${name}» không có tùy chọn «${hien(key)}»; ${hint.vi}`, en: `Rule “${name}” has no option “${hien(key)}”; ${hint.en}` } };
  });
}
