import { VanbanError } from '../../core/errors.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { MauChu, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import { type Builder, cased } from '../builder.ts';
import type { Scope } from '../references.ts';
import type { CharFormat, Inline, Paragraph, TextInline } from '../tree.ts';

/** Text of the draft as inlines of a role: formats, links, references, footnotes; line feeds become spaces. */
export function inlineText(b: Builder, scope: Scope, role: Role, text: NoiTuyen, path: Path): Inline[] {
  return typeof text === 'string' ? lines(leaf(role, text.trim(), path)) : text.flatMap((run, i) => inlineRun(b, scope, role, run, [...path, i]));
}

function inlineRun(b: Builder, scope: Scope, role: Role, run: MauChu, path: Path): Inline[] {
  if (typeof run === 'string') return lines(leaf(role, run, path));
  if ('thamChieu' in run) return reference(scope, run.thamChieu);
  if ('cuocChu' in run) return [footnote(b, scope, run.cuocChu, [...path, 'cuocChu'])];
  const text = { ...leaf(role, run.chu, [...path, 'chu']), ...formatOf(run) };
  return run.lienKet === undefined ? lines(text) : [{ kind: 'link', href: run.lienKet, inlines: [text] }];
}

const leaf = (role: Role, text: string, path: Path): TextInline => ({ kind: 'text', text: cased(role, text.replace(/\t+/gu, ' ')), leaf: path });

/** A line feed in the text of the draft is a forced line break. */
const lines = (run: TextInline): Inline[] =>
  (run.text.includes('\n') ? run.text.split(/(?<! ) *\n */u) : [run.text]).flatMap((text, i): Inline[] => [...(i === 0 ? [] : [{ kind: 'break' } as const]), ...(text === '' ? [] : [{ ...run, text }])]);

const formatOf = (run: { dam?: boolean | undefined; nghieng?: boolean | undefined; gachChan?: boolean | undefined; chiSoTren?: boolean | undefined }): CharFormat => ({
  ...(run.dam === undefined ? {} : { bold: run.dam }),
  ...(run.nghieng === undefined ? {} : { italic: run.nghieng }),
  ...(run.gachChan === undefined ? {} : { underline: run.gachChan }),
  ...(run.chiSoTren === undefined ? {} : { superscript: run.chiSoTren }),
});

/** `Mục II`: words are text, numerals refer; the space between them does not break. */
function reference(scope: Scope, id: string): Inline[] {
  const found = scope.find(id);
  if (found === undefined) throw new VanbanError({ vi: `Dẫn chiếu tới «${id}» mà không mục nào mang tên ấy; bản thảo cần đọc qua parse trước`, en: `Reference to “${id}”, which names no unit; read the draft with parse first` });
  return found.map((piece): Inline => (piece.target === undefined ? { kind: 'text', text: piece.text.replace(/(\S) $/u, '$1\u00A0') } : { kind: 'ref', target: piece.target, text: piece.text }));
}

function footnote(b: Builder, scope: Scope, note: string | readonly MauChu[], path: Path): Inline {
  const number = b.note();
  const inlines = typeof note === 'string' ? lines(leaf('cuoc-chu', note.trim(), path)) : note.flatMap((run, i) => inlineRun(b, scope, 'cuoc-chu', run, [...path, i]));
  const paragraph: Paragraph = b.paragraph('cuoc-chu', path, inlines);
  return { kind: 'note', number, paragraphs: [paragraph] };
}
