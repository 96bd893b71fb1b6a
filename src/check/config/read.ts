import type { Finding, Position } from '../../core/finding.ts';
import { hasError } from '../../core/finding.ts';
import { formatPath, type Path } from '../../core/path.ts';
import { hien, newContext } from '../../readers/context.ts';
import { PlaceBook } from '../../readers/positions.ts';
import { clean, isPlain } from '../../readers/source/clean.ts';
import { decode } from '../../readers/source/decode.ts';
import { readSource } from '../../readers/source/read.ts';
import { validate } from '../../readers/validate/validate.ts';
import { type Config, configShape } from './shape.ts';
import { faultsOfRules } from './rules.ts';

/** What reading a configuration gave: the whole of it, or what is wrong, each with its line. */
export interface ConfigRead {
  readonly config?: Config;
  readonly findings: readonly Finding[];
  /** Where a part of it stands. */
  at(path: Path): Position | undefined;
}

/** Larger than any configuration; the time that hostile ones take grows faster than their size. */
const MAX_BYTES = 128 * 1024;

/** Reads a configuration (YAML or JSON): data or findings, never an exception. Nothing in it is run. */
export function readConfig(source: string | Uint8Array, file: string): ConfigRead {
  const origin = { file, load: undefined, maxBytes: MAX_BYTES, nguyenVan: false, stack: [], folder: '' };
  const first = newContext(origin);
  const text = decode(source, first);
  const raw = text === undefined ? undefined : readSource(text, file.toLowerCase().endsWith('.json') ? 'json' : 'yaml', first);
  if (raw === undefined) return { findings: first.findings.map(reworded), at: () => undefined };
  const ctx = newContext(origin, new PlaceBook(raw.places));
  const value = clean(raw.value ?? {}, ctx) ?? {};
  if (!isPlain(value)) return { findings: [noFields(value, file)], at: () => undefined };
  const config = hasError(ctx.findings) ? undefined : validate(configShape(), value, ctx);
  const more = config === undefined ? [] : faultsOfRules(config).map(({ path, at, ...rest }): Finding => {
    const position = at === 'key' ? ctx.places.keyAt(path) : ctx.places.at(path);
    return { ...rest, severity: 'error', path, file, ...(position === undefined ? {} : { position }) };
  });
  const findings = [...ctx.findings.map(reworded), ...more];
  return { ...(config === undefined || findings.length > 0 ? {} : { config }), findings, at: (path) => ctx.places.at(path) };
}

/** Readers speak of drafts; this is none. */
function reworded(finding: Finding): Finding {
  const { vi, en } = finding.message;
  return {
    ...finding,
    message: {
      vi: vi.replace(/^Bản thảo /u, 'Cấu hình ').replace(formatPath([]), '(cấu hình)'),
      en: en.replace(/^The draft /u, 'The configuration ').replace(formatPath([], 'en'), '(configuration)'),
    },
  };
}

function noFields(value: unknown, file: string): Finding {
  return { id: 'cau-hinh/khong-co-truong', severity: 'error', path: [], file, position: { line: 1, column: 1 }, actual: hien(value), message: { vi: `Cấu hình là «${hien(value)}»; cần các trường như «failOn: warning»`, en: `The configuration is “${hien(value)}”; needed: fields such as “failOn: warning”` } };
}
