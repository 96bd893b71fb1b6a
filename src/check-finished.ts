import type { FilePlace, Finding } from './core/finding.ts';
import type { Path } from './core/path.ts';
import { RULES } from './rules/index.ts';
import { positionsOf } from './check/file-positions.ts';
import { type Measure, measuresOf, type PlaceOf } from './check/measures.ts';
import { refuseMisuse } from './check/misuse.ts';
import type { CheckOptions } from './check/options.ts';
import { placed } from './check/placed.ts';
import { regime, type Regime } from './check/regime.ts';
import { regimeOfTree } from './check/regime-of-tree.ts';
import type { Report } from './check/report.ts';
import { runRules } from './check/run.ts';
import { subjectOfFile } from './check/subject-of-file.ts';
import { suppress } from './check/suppress.ts';
import { together } from './check/together.ts';
import { reportOf, unread, weighed } from './check/weigh.ts';
import { type FinishedFile, readFinished } from './read.ts';
import type { Recognised } from './readers/roles/recognised.ts';
import { roleName } from './rules/kit/role-names.ts';

/** What a check of a finished file gives: the report, and what was measured. */
export interface FileReport extends Report {
  /** Every measure that was taken, right or wrong. */
  readonly measures: readonly Measure[];
}

/** How a finished file is checked. */
export interface FileCheckOptions extends CheckOptions {
  /** Bytes of the file; more is refused, 128 MiB unless told. */
  readonly maxBytes?: number | undefined;
  /** Bytes that a packed file may unpack to; 256 MiB unless told. */
  readonly maxUnpacked?: number | undefined;
}

const UNREAD: Regime = { ...regime('khong-ro'), words: { vi: 'không đọc được tệp, nên không xét được', en: 'the file cannot be read, so that it cannot be judged' } };

/** Checks a finished file (DOCX, PDF, text of an issued document) by the rules that check drafts. Never rejects on bad input. */
export async function checkFinished(bytes: Uint8Array, options: FileCheckOptions = {}): Promise<FileReport> {
  refuseMisuse(options);
  return checkRead(await readFinished(bytes, options), options);
}

/** The same for a file that is read already. */
export function checkRead({ recognised, seen, findings }: FinishedFile, options: FileCheckOptions = {}): FileReport {
  const toldAt = (placeOf: PlaceOf): readonly Finding[] => findings.flatMap((finding) => weighed(inFile(atParagraph(finding, placeOf), options), options));
  if (recognised === undefined) return { ...unread(toldAt(() => undefined), UNREAD, options), measures: [] };
  const subject = subjectOfFile(recognised, options);
  const judged = regimeOfTree(recognised, options.standard);
  const ran = runRules(RULES, subject, judged, options);
  const positions = positionsOf(seen);
  const placeOf = named(recognised);
  const found = ran.findings.map((finding) => inPlace(placed(finding, positions, options.file), placeOf));
  const { kept, suppressed } = suppress([...toldAt(placeOf), ...found], { draft: {}, text: undefined, options, positions });
  let taken: readonly Measure[] | undefined;
  return {
    ...reportOf(together(kept), { regime: judged, state: subject.state }, ran.results, suppressed),
    // Measuring takes as long as a fifth of the check, and few ask for it.
    get measures() {
      return (taken ??= measuresOf(subject, placeOf));
    },
  };
}

/** Places with the component in words. */
const named =
  (recognised: Recognised): PlaceOf =>
  (path) => {
    const place = recognised.placeOf(path) ?? sectionAt(recognised, path);
    return place?.role === undefined ? place : { ...place, name: roleName(place.role) };
  };

/** One of several sections has a number, so that it can be told which. */
const sectionAt = ({ tree }: Recognised, [kind, at]: Path): FilePlace | undefined =>
  kind === 'phan' && typeof at === 'number' && tree.sections.length > 1 ? { name: { vi: `phần ${at + 1} trong ${tree.sections.length} phần`, en: `section ${at + 1} of ${tree.sections.length}` } } : undefined;

/** A finding with its place in the file, and those of what is related to it. */
function inPlace(finding: Finding, placeOf: PlaceOf): Finding {
  const place = placeOf(finding.path);
  const related = finding.related?.map((one) => {
    const at = placeOf(one.path);
    return at === undefined ? one : { ...one, place: at };
  });
  return { ...finding, ...(place === undefined ? {} : { place: { ...place, ...finding.place } }), ...(related === undefined ? {} : { related }) };
}

/** What a reader told of a paragraph, with the component and how it begins. */
const atParagraph = (finding: Finding, placeOf: PlaceOf): Finding => (finding.place?.paragraph === undefined ? finding : { ...finding, place: { ...placeOf(['doan', finding.place.paragraph]), ...finding.place } });

const inFile = (finding: Finding, { file }: CheckOptions): Finding => (file === undefined || finding.file !== undefined ? finding : { ...finding, file });
