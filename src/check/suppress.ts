import type { Finding } from '../core/finding.ts';
import { goiY } from '../core/goi-y.ts';
import { formatPath } from '../core/path.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { Positions } from '../readers/index.ts';
import { RULES } from '../rules/index.ts';
import { READER_IDS } from '../rules/reader-ids.ts';
import { directivesOf } from './directives.ts';
import type { CheckOptions, Suppression } from './options.ts';
import type { Suppressed } from './report.ts';

interface Around {
  readonly draft: Pick<VanBan, 'boQua'>;
  readonly text: string | undefined;
  readonly options: CheckOptions;
  readonly positions: Positions;
}

/** Takes out what somebody chose not to see, and says which of those choices have no use, no end that holds, or name no rule. */
export function suppress(findings: readonly Finding[], around: Around): { readonly kept: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const { draft, text, options } = around;
  const own = (draft.boQua ?? []).map((one, i): Placed => ({ ...named(one), ...at(['boQua', i], around) }));
  const inline = text === undefined ? { suppressions: [], wrong: [] } : directivesOf(text, options.file);
  const all: readonly Placed[] = [...(options.suppressions ?? []), ...own, ...inline.suppressions];
  const sourceOf = (one: Placed): Suppressed['source'] => (options.suppressions?.includes(one) === true ? 'options' : own.includes(one) ? 'draft' : 'comment');
  const live = all.filter((one) => !isOver(one, options.today));
  const used = new Set<Placed>();
  const suppressed: Suppressed[] = [];
  const kept = findings.filter((finding) => {
    const by = isReadable(finding) ? live.find((one) => covers(one, finding, around)) : undefined;
    if (by === undefined) return true;
    used.add(by);
    suppressed.push({ finding, reason: by.reason, source: sourceOf(by), by });
    return false;
  });
  const idle = all.flatMap((one) => idleOf(one, used.has(one), options.today));
  return { kept: [...kept, ...inline.wrong, ...idle], suppressed };
}

type Placed = Suppression & Pick<Finding, 'position' | 'file'>;

const named = ({ quyTac, lyDo, den, tai }: NonNullable<VanBan['boQua']>[number]): Suppression => ({ rule: quyTac, reason: lyDo, until: den, path: tai });
function at(path: readonly (string | number)[], { positions, options }: Around): Pick<Finding, 'position' | 'file'> {
  const position = positions.at(path);
  return { ...(position === undefined ? {} : { position }), ...(options.file === undefined ? {} : { file: options.file }) };
}

/** What makes a text unreadable cannot be wished away. */
export const isReadable = ({ id, severity }: Finding): boolean => severity !== 'error' || RULES.some((rule) => rule.id === id);

/** Has a suppression ended before today? */
export const isOver = ({ until }: Suppression, today: string | undefined): boolean => until !== undefined && today !== undefined && until < today;

const matches = (pattern: string, id: string): boolean => pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));

function covers({ rule, path, line, lastLine = line }: Suppression, finding: Finding, { options, positions }: Around): boolean {
  if (!matches(rule, finding.id)) return false;
  // A comment stands by the word that is found, or by the beginning of the text that holds it.
  if (line !== undefined && lastLine !== undefined) return [finding.position, positions.at(finding.path)].some((place) => place !== undefined && place.line >= line && place.line <= lastLine && (place.file ?? options.file) === options.file);
  if (path === undefined) return true;
  const where = formatPath(finding.path);
  return where === path || where.startsWith(`${path}.`) || where.startsWith(`${path}[`);
}

const isKnown = (pattern: string): boolean => pattern === '*' || [...RULES, ...READER_IDS].some(({ id }) => matches(pattern, id));

function idleOf(one: Placed, used: boolean, today: string | undefined): Finding[] {
  if (one.shared === true) return [];
  const place = { path: [], ...(one.position === undefined ? {} : { position: one.position }), ...(one.file === undefined ? {} : { file: one.file }) };
  if (!isKnown(one.rule)) return [unknown(one.rule, place)];
  if (isOver(one, today)) return [{ id: 'bo-qua/het-han', severity: 'warning', ...place, actual: one.until, message: { vi: `bỏ qua «${one.rule}» đã hết hạn ngày ${one.until}; cần sửa văn bản, hoặc gia hạn có lý do`, en: `suppression of “${one.rule}” ended on ${one.until}; mend the document, or extend it with a reason` } }];
  if (used) return [];
  return [{ id: 'bo-qua/khong-dung', severity: 'warning', ...place, actual: one.rule, message: { vi: `bỏ qua «${one.rule}» không còn che gì; cần bỏ đi`, en: `suppression of “${one.rule}” hides nothing any more; take it away` } }];
}

function unknown(rule: string, place: Pick<Finding, 'path' | 'position' | 'file'>): Finding {
  const near = goiY(rule, [...RULES, ...READER_IDS].map(({ id }) => id));
  const hint = near === undefined ? { vi: 'vanban rules liệt kê mọi quy tắc', en: 'vanban rules lists them all' } : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
  return { id: 'bo-qua/khong-co-quy-tac', severity: 'warning', ...place, actual: rule, message: { vi: `bỏ qua: không có quy tắc «${rule}»; ${hint.vi}`, en: `suppression: there is no rule “${rule}”; ${hint.en}` } };
}
