import type { Override } from '../../check/config/shape.ts';
import type { FailOn, ReportFormat } from '../../check/config/choices.ts';
import type { CheckOptions, RuleSetting, Suppression } from '../../check/options.ts';
import type { Position } from '../../core/finding.ts';
import type { Lang } from '../../core/text.ts';
import type { CheckTools } from '../engine.ts';
import type { Io } from '../io.ts';
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
  const config = loaded?.config ?? {};
  const folder = loaded?.folder ?? io.cwd;
  const today = flags.today ?? io.today();
  const rulesAsOf = flags.rulesAsOf ?? config.rulesAsOf;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) throw misfit('--today', today, 'một ngày dạng 2026-01-09', 'a date such as 2026-01-09');
  if (rulesAsOf !== undefined && !/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(rulesAsOf)) throw misfit('--rules-as-of', rulesAsOf, 'một phiên bản dạng 0.2.0', 'a version such as 0.2.0');
  const shared = (config.suppressions ?? []).map(({ files, ...rest }, i): Shared => ({
    suppression: { ...rest, shared: true },
    fits: files === undefined ? () => true : matcher(files, folder),
    partial: files !== undefined,
    file: loaded?.name ?? '',
    position: loaded?.at(['suppressions', i]),
  }));
  const overrides = (config.overrides ?? []).map((override) => ({ override, fits: matcher(override.files, folder) }));
  return {
    format: flags.format ?? config.format ?? 'pretty',
    failOn: flags.failOn ?? config.failOn ?? 'error',
    lang,
    today,
    quiet: flags.quiet === true,
    minCoverage: percent(flags.minCoverage, config.minCoverage),
    out: flags.out,
    baseline: baselineOf(flags, config.baseline, folder, io.cwd),
    shared,
    ignores: matcher(config.ignore ?? [], folder),
    optionsFor: (path) => {
      const over = overrides.filter(({ fits }) => path !== undefined && fits(path)).map(({ override }) => override);
      const last = <K extends keyof Override>(key: K): Override[K] | undefined => over.findLast((one) => one[key] !== undefined)?.[key];
      const rules = [config.rules ?? {}, ...over.map((one) => one.rules ?? {})].reduce<Readonly<Record<string, RuleSetting>>>((all, one) => tools.overlaid(all, one), {});
      return {
        state: flags.state ?? last('state') ?? config.state,
        standard: flags.standard ?? last('standard') ?? config.standard,
        today,
        rules,
        rulesAsOf,
        profile: loaded?.profile,
        suppressions: shared.filter(({ fits, partial }) => !partial || (path !== undefined && fits(path))).map(({ suppression }) => suppression),
      };
    },
  };
}

function percent(flag: string | undefined, config: number | undefined): number | undefined {
  if (flag === undefined) return config === undefined ? undefined : config / 100;
  const value = /^\d{1,3}(?:[.,]\d{1,4})?%?$/.test(flag) ? Number.parseFloat(flag.replace(',', '.')) : Number.NaN;
  if (!(value >= 0 && value <= 100)) throw misfit('--min-coverage', flag, 'một số từ 0 đến 100', 'a number from 0 to 100');
  return value / 100;
}

const misfit = (name: string, value: string, vi: string, en: string): UsageError => new UsageError(`${name} «${value}»; cần ${vi}`, `${name} «${value}»; it must be ${en}`);
