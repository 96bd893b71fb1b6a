import type { Finding } from '../core/finding.ts';
import type { Bilingual } from '../core/text.ts';
import { blockEnd } from './block-lines.ts';
import type { Suppression } from './options.ts';
import { endIn } from './suppression-end.ts';

/** `# vanban-bo-qua ngay/thu-sai, viet-hoa/*: lý do (đến 31/12/2026)` in YAML, the same in `<!-- … -->` in Markdown. */
const MARK = /(?:^|\s)(?:#|<!--)\s{0,20}(vanban[-_ ]?bo[-_ ]?qua)(?![\p{L}\p{N}_-])/iu;
const NAME = 'vanban-bo-qua';
const ANY = /vanban[-_ ]?bo[-_ ]?qua/iu;
/** Lines longer than this are looked at no further. */
const LONGEST = 4000;

type Place = Pick<Finding, 'position' | 'file'>;
interface Directives {
  readonly suppressions: readonly (Suppression & Place)[];
  readonly wrong: readonly Finding[];
}

/** A comment that hides something: the rules it names, and what stands behind the colon. */
interface Comment {
  readonly name: string;
  readonly whole: string;
  readonly rules: readonly string[];
  readonly words: string;
  /** Does it stand alone in its line? */
  readonly alone: boolean;
}

/** Suppressions that stand in the text of a draft: for their own line, or for the next one where nothing else stands on theirs; where that line opens a block, for the block. */
export function directivesOf(text: string, file: string | undefined): Directives {
  if (!ANY.test(text)) return { suppressions: [], wrong: [] };
  const lines = text.split(/\r\n?|\n/u);
  const found = lines.flatMap((line, i) => {
    const comment = commentIn(line);
    return comment === undefined ? [] : [{ comment, i }];
  });
  const all = found.map(({ comment, i }) => {
    const line = (comment.alone ? nextLine(lines, i) : i) + 1;
    return read(comment, { line, lastLine: blockEnd(lines, line) }, { position: { line: i + 1, column: 1 }, ...(file === undefined ? {} : { file }) });
  });
  return { suppressions: all.flatMap(({ suppressions }) => suppressions), wrong: all.flatMap(({ wrong }) => wrong) };
}

function commentIn(line: string): Comment | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.normalize('NFC');
  const match = MARK.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const whole = text.slice(match.index).replace(/-->.*$/u, '').trim();
  const rest = whole.slice(whole.indexOf(name) + name.length);
  const colon = rest.indexOf(':');
  const rules = (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,;]+/u).filter((rule) => rule !== '');
  return { name, whole, rules, words: colon < 0 ? '' : rest.slice(colon + 1).trim(), alone: text.slice(0, match.index).trim() === '' };
}

function read({ name, whole, rules, words }: Comment, where: Pick<Suppression, 'line' | 'lastLine'>, at: Place): Directives {
  const wrong = (id: string, severity: Finding['severity'], message: Bilingual): Directives => ({ suppressions: [], wrong: [{ id, severity, path: [], actual: whole, ...at, message }] });
  if (name !== NAME) return wrong('bo-qua/viet-sai', 'warning', { vi: `«${name}» không có tác dụng; có phải là «${NAME}»?`, en: `“${name}” has no effect; did you mean “${NAME}”?` });
  const { reason, until, bad } = endIn(words);
  if (rules.length === 0 || reason === '') return wrong('bo-qua/thieu-ly-do', 'error', { vi: '«vanban-bo-qua» thiếu quy tắc hoặc lý do; cần «vanban-bo-qua <quy tắc>: <lý do>»', en: '“vanban-bo-qua” lacks a rule or a reason; needed: “vanban-bo-qua <rule>: <reason>”' });
  if (bad !== undefined) return wrong('bo-qua/ngay-khong-co', 'error', { vi: `«${bad}» ở «vanban-bo-qua» không phải ngày; cần «(đến 31/12/2026)» hoặc «(đến 2026-12-31)»`, en: `“${bad}” in “vanban-bo-qua” is no date; needed: “(đến 31/12/2026)” or “(đến 2026-12-31)”` });
  return { suppressions: rules.map((rule) => ({ rule, reason, until, ...where, ...at })), wrong: [] };
}

/** The next line with anything on it but another directive. */
function nextLine(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, i) => i > from && line.trim() !== '' && commentIn(line)?.alone !== true);
  return at < 0 ? from : at;
}
