import type { FailOn } from '../../check/config/choices.ts';
import type { Measure } from '../../check/measure.ts';
import type { Report } from '../../check/report.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import type { Settings } from './settings.ts';

/** A file that was checked, and what is left to say of it. */
export interface CheckedFile {
  /** As messages name it. */
  readonly name: string;
  readonly source: Uint8Array;
  readonly report: Report;
  /** Findings that are shown: without those of the baseline. */
  readonly findings: readonly Finding[];
  readonly baselined: readonly Finding[];
  /** What was measured on the page, where that is asked for. */
  readonly measures?: readonly Measure[];
}

/** What a run comes to. */
export interface Summary {
  /** Did it pass as it was asked for? */
  readonly ok: boolean;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly baselined: number;
  /** Share of the rules that apply which could be checked, over all files. */
  readonly coverage: number;
}

/** A whole run: what formats write. */
export interface Run {
  /** Those that could not be read are among them, with the error that says why. */
  readonly files: readonly CheckedFile[];
  /** About the configuration, the baseline and what could not be opened at all. */
  readonly general: readonly Finding[];
  /** The errors for files that could not be read: the run is not whole. */
  readonly unread: readonly Finding[];
  readonly summary: Summary;
  readonly settings: Pick<Settings, 'lang' | 'quiet' | 'failOn'>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };
const NEVER = 4;

/** Does a finding fail a run? */
export const fails = ({ severity }: Finding, failOn: FailOn): boolean => WEIGHT[severity] >= (failOn === 'never' ? NEVER : WEIGHT[failOn]);

/** What is shown of findings: all, or errors where one wants quiet. */
export const shown = (findings: readonly Finding[], { quiet }: Pick<Settings, 'quiet'>): readonly Finding[] => (quiet ? findings.filter((f) => f.severity === 'error') : findings);

/** A house profile is no document: how much of one was checked cannot be said. */
export const isProfile = ({ regime }: Report): boolean => regime.id === 'ho-so-don-vi';

/** What a report says besides its findings, as findings: the regime that does not judge the document, and too little coverage. */
export function remarks(report: Report, name: string, minCoverage: number | undefined): Finding[] {
  const { regime, coverage, counts } = report;
  if (regime.id === 'khong-ro' || isProfile(report)) return [];
  const about = { path: [], file: name } as const;
  const min = minCoverage ?? 0;
  return [
    ...(regime.judged ? [] : [{ id: 'kiem-tra/khong-xet', severity: 'info' as const, ...about, actual: regime.id, message: regime.words }]),
    ...(regime.judged && counts.pass + counts.fail === 0
      ? [{ id: 'kiem-tra/chua-xet-gi', severity: 'warning' as const, ...about, actual: 0, message: { vi: 'Chưa xét theo quy tắc nào: mọi quy tắc đều đã tắt hoặc để ra ngoài (--rules-as-of)', en: 'No rule was checked: all are turned off or left out (--rules-as-of)' } }]
      : []),
    ...(coverage >= min
      ? []
      : [{ id: 'kiem-tra/do-phu-thap', severity: 'error' as const, ...about, actual: percentOf(coverage), expected: min * 100, message: { vi: `Kiểm được ${percentOf(coverage)}% quy tắc áp dụng; cần ít nhất ${min * 100}%`, en: `${percentOf(coverage)}% of the rules that apply were checked; needed: at least ${min * 100}%` } }]),
  ];
}

/** Findings by their place in the file; what has none there stands last. */
export function inOrder(findings: readonly Finding[], name: string): Finding[] {
  const place = ({ position, place: at }: Finding): readonly [number, number] => (position === undefined || (position.file ?? name) !== name ? [at?.paragraph ?? Number.MAX_SAFE_INTEGER, 0] : [position.line, position.column]);
  return [...findings].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1];
  });
}

/** Whole per cent, never rounded up: no more is claimed than was checked. */
export const percentOf = (share: number): number => Math.floor(share * 100 + 1e-9);

/** Counts a run. */
export function summaryOf(files: readonly CheckedFile[], general: readonly Finding[], failOn: FailOn): Summary {
  const all = [...files.flatMap(({ findings }) => findings), ...general];
  const count = (severity: Severity): number => all.filter((f) => f.severity === severity).length;
  const reports = files.map(({ report }) => report).filter((report) => !isProfile(report));
  const sum = (of: (report: Report) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const checked = sum(({ counts }) => counts.pass + counts.fail);
  const applying = checked + sum(({ counts }) => counts.notChecked);
  return {
    ok: !all.some((finding) => fails(finding, failOn)),
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: sum(({ suppressed }) => suppressed.length),
    baselined: files.reduce((total, { baselined }) => total + baselined.length, 0),
    coverage: applying === 0 ? 0 : checked / applying,
  };
}
