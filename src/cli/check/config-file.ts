import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../../check/config/shape.ts';
import type { Finding, Position } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import type { DonVi } from '../../domain/don-vi.ts';
import type { CheckTools } from '../engine.ts';
import { loaderBelow, readRegular } from '../loader.ts';
import { UsageError } from '../usage-error.ts';

const NAMES = ['vanban.config.yaml', 'vanban.config.yml', 'vanban.config.json'];
/** As much as is read of one; the reader of it says why. */
const LIMIT = 128 * 1024;

/** A configuration that was found, and where it stands. */
export interface LoadedConfig {
  readonly config: Config;
  /** As messages name its file. */
  readonly name: string;
  /** Its folder: what its paths and patterns count from. */
  readonly folder: string;
  readonly profile?: DonVi;
  at(path: Path): Position | undefined;
}

/** Thrown for a configuration that is wrong, with all that is. */
export class ConfigError extends UsageError {
  readonly findings: readonly Finding[];
  readonly source: Uint8Array;
  readonly file: string;
  constructor(file: string, findings: readonly Finding[], source: Uint8Array) {
    super(`cấu hình «${file}» chưa đúng; chưa kiểm tệp nào`, `the configuration «${file}» is not right; nothing was checked`);
    this.file = file;
    this.findings = findings;
    this.source = source;
  }
}

/** The configuration of a run: the file that is named, none where that is asked for, else the nearest one up to the folder of the repository. */
export function loadConfig(asked: string | boolean | undefined, cwd: string, tools: CheckTools): LoadedConfig | undefined {
  const path = typeof asked === 'string' ? resolve(cwd, asked) : asked === false ? undefined : nearest(cwd);
  if (path === undefined) return undefined;
  const way = relative(cwd, path);
  const name = way.startsWith('..') && typeof asked !== 'string' ? path : way;
  const source = bytesOf(path, name);
  const { config, findings, at } = tools.readConfig(source, name);
  if (config === undefined) throw new ConfigError(name, findings, source);
  const folder = dirname(realpathSync(path));
  const profile = config.profile === undefined ? undefined : profileOf(config.profile, { folder, name, source, at }, tools);
  return { config, name, folder, at, ...(profile === undefined ? {} : { profile }) };
}

function nearest(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = NAMES.filter((name) => existsSync(join(folder, name)));
    if (found.length > 1) throw new UsageError(`thư mục «${folder}» có nhiều cấu hình: ${found.join(', ')}; cần một, hoặc --config`, `the folder «${folder}» has several configurations: ${found.join(', ')}; keep one, or name it with --config`);
    if (found[0] !== undefined) return join(folder, found[0]);
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readRegular(realpathSync(path), LIMIT);
  } catch (error) {
    const why = error instanceof UsageError ? error.words : { vi: 'không có', en: 'it does not exist' };
    throw new UsageError(`không đọc được cấu hình «${name}»: ${why.vi}`, `cannot read the configuration «${name}»: ${why.en}`);
  }
}

/** The house profile that a configuration names, from below its folder only. */
function profileOf(file: string, { folder, name, source, at }: Pick<LoadedConfig, 'folder' | 'name' | 'at'> & { readonly source: Uint8Array }, tools: CheckTools): DonVi | undefined {
  const fault = (vi: string, en: string): ConfigError => {
    const position = at(['profile']);
    return new ConfigError(name, [{ id: 'cau-hinh/ho-so-don-vi', severity: 'error', path: ['profile'], file: name, actual: file, ...(position === undefined ? {} : { position }), message: { vi, en } }], source);
  };
  const bytes = fetched(file, folder, fault);
  if (bytes === undefined) throw fault(`Không có hồ sơ đơn vị «${file}»; cần một tệp dưới thư mục của cấu hình`, `There is no house profile “${file}”; needed: a file below the folder of the configuration`);
  const { profile, findings } = tools.readProfile(bytes, file);
  if (profile === undefined) throw new ConfigError(file, findings, bytes);
  return profile;
}

function fetched(file: string, folder: string, fault: (vi: string, en: string) => ConfigError): Uint8Array | undefined {
  const why = (lang: 'vi' | 'en'): string | Uint8Array | undefined => {
    try {
      return loaderBelow(folder, lang)(file);
    } catch (error) {
      return error instanceof Error ? error.message.replace('bản thảo', 'cấu hình').replace('the draft', 'the configuration') : String(error);
    }
  };
  const read = why('vi');
  if (typeof read !== 'string') return read;
  throw fault(`Hồ sơ đơn vị «${file}»: ${read}`, `House profile “${file}”: ${String(why('en'))}`);
}
