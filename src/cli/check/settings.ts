import type { Config, Override } from '../../check/config/shape.ts';
import type { FailOn, ReportFormat } from '../../check/config/choices.ts';
import type { CheckOptions, RuleSetting, Suppression } from '../../check/options.ts';
import type { Position } from '../../core/finding.ts';
import type { Lang } from '../../core/text.ts';
import type { CheckTools } from '../engine.ts';
import type { Io } from '../io.ts';
import { version } from '../package-root.ts';
import { UsageError } from '../usage-error.ts';
import { baselineOf, type BaselinePlan } from './baseline-file.ts';
import type { LoadedConfig } from './config-file.ts';
import { type Matcher, matcher } from './globs.ts';

/** Flags of `vanban check` as typed; what is absent comes from the configuration. */
export interface CheckFlags {
  readonly format?: ReportFormat;
  readonly failOn?: FailOn;
  readonly state?: CheckOptions['state'];
  readonly standard?: string;
  readonly config?: string | boolean;
  readonly minCoverage?: string;
  readonly rulesAsOf?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly today?: string;
  readonly quiet?: true;
  readonly out?: string;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly onlyDrafts?: true;
  readonly measure?: true;
}

/** A suppression of the configuration, and where it stands. */
export interface Shared {
  readonly suppression: Suppression;
  readonly fits: Matcher;
  /** Does it hold for some files only? */
  readonly partial: boolean;
  readonly file: string;
  readonly position: Position | undefined;
}

/** How a run goes: flags over overrides over configuration. */
export interface Settings {
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  readonly lang: Lang;
  readonly today: string;
  readonly quiet: boolean;
  /** Are measures wanted? */
  readonly measure: boolean;
  /** From 0 to 1. */
  readonly minCoverage: number | undefined;
  readonly out: string | undefined;
  readonly baseline: BaselinePlan | undefined;
  readonly shared: readonly Shared[];
  readonly ignores: Matcher;
  /** Options for a file, by its real path; standard input has none. */
  optionsFor(path: string | undefined): CheckOptions;
}

/** Everything that can be refused is refused here, before anything is checked. */
export function settingsOf(flags: CheckFlags, loaded: LoadedConfig | undefined, lang: Lang, io: Io, tools: CheckTools): Settings {
  const { config = {}, folder = io.cwd } = loaded ?? {};
  const today = dayOf(flags.today ?? io.today(), tools);
  const shared = sharedOf(loaded);
  return {
    format: flags.format ?? config.format ?? 'pretty',
    failOn: flags.failOn ?? config.failOn ?? 'error',
    lang,
    today,
    quiet: flags.quiet === true,
    measure: flags.measure === true,
    minCoverage: percent(flags.minCoverage, config.minCoverage),
    out: flags.out,
    baseline: baselineOf(flags, config.baseline, folder, io.cwd),
    shared,
    ignores: matcher(config.ignore ?? [], folder),
    optionsFor: optionsBy({ flags, config, folder, today, shared, tools, profile: loaded?.profile, rulesAsOf: versionOf(flags.rulesAsOf, '--rules-as-of', tools) ?? versionOf(config.rulesAsOf, 'rulesAsOf', tools) }),
  };
}

function sharedOf(loaded: LoadedConfig | undefined): Shared[] {
  if (loaded === undefined) return [];
  return (loaded.config.suppressions ?? []).map(({ files, ...rest }, i) => ({
    suppression: { ...rest, shared: true },
    fits: files === undefined ? () => true : matcher(files, loaded.folder),
    partial: files !== undefined,
    file: loaded.name,
    position: loaded.at(['suppressions', i]),
  }));
}

interface Known extends Pick<CheckOptions, 'profile' | 'rulesAsOf'> {
  readonly flags: CheckFlags;
  readonly config: Config;
  readonly folder: string;
  readonly today: string;
  readonly shared: readonly Shared[];
  readonly tools: CheckTools;
}

/** Options of a file: a flag, else what the last override that fits says, else the configuration. */
function optionsBy({ flags, config, folder, today, shared, tools, profile, rulesAsOf }: Known): Settings['optionsFor'] {
  const overrides = (config.overrides ?? []).map((override) => ({ override, fits: matcher(override.files, folder) }));
  return (path) => {
    const over = overrides.filter(({ fits }) => path !== undefined && fits(path)).map(({ override }) => override);
    const last = <K extends keyof Override>(key: K): Override[K] | undefined => over.findLast((one) => one[key] !== undefined)?.[key];
    return {
      state: flags.state ?? last('state') ?? config.state,
      standard: flags.standard ?? last('standard') ?? config.standard,
      today,
      rules: over.reduce<Readonly<Record<string, RuleSetting>>>((all, { rules = {} }) => tools.overlaid(all, rules), config.rules ?? {}),
      rulesAsOf,
      profile,
      suppressions: shared.filter(({ fits, partial }) => !partial || (path !== undefined && fits(path))).map(({ suppression }) => suppression),
    };
  };
}

function dayOf(today: string, { isDay }: CheckTools): string {
  if (!isDay(today)) throw misfit('--today', today, 'một ngày dạng 2026-01-09', 'a date such as 2026-01-09');
  return today;
}

/** A version of the package up to whose rules is checked: one that there was. */
function versionOf(asked: string | undefined, name: string, { later }: CheckTools): string | undefined {
  if (asked === undefined) return undefined;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(asked)) throw misfit(name, asked, 'một phiên bản dạng 0.2.0', 'a version such as 0.2.0');
  const now = version();
  if (later(asked, now) || later(FIRST, asked)) throw misfit(name, asked, `một phiên bản từ ${FIRST} đến ${now}`, `a version from ${FIRST} to ${now}`);
  return asked;
}
const FIRST = '0.1.0';

function percent(flag: string | undefined, config: number | undefined): number | undefined {
  if (flag === undefined) return config === undefined ? undefined : config / 100;
  const value = /^\d{1,3}(?:[.,]\d{1,4})?%?$/.test(flag) ? Number.parseFloat(flag.replace(',', '.')) : Number.NaN;
  if (!(value >= 0 && value <= 100)) throw misfit('--min-coverage', flag, 'một số từ 0 đến 100', 'a number from 0 to 100');
  return value / 100;
}

const misfit = (name: string, value: string, vi: string, en: string): UsageError => new UsageError(`${name} «${value}»; cần ${vi}`, `${name} «${value}»; it must be ${en}`);
