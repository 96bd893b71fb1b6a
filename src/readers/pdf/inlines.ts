import type { SeenInline, SeenParagraph, SeenText } from '../seen/model.ts';
import type { Line } from './items.ts';
import type { Run, Segment } from './segments.ts';

/** What inlines need of their pages. */
export interface Around {
  /** Footnotes by page and number. */
  readonly notes: ReadonlyMap<string, readonly SeenParagraph[]>;
  /** Left edge of the column, from which tabs are told. */
  readonly left: number;
  /** Its lines stay apart: in titles each line is one that was set so. */
  readonly broken: boolean;
}

/** A line that ends inside a word or a symbol such as `NĐ-`. */
const BROKEN = /[A-Za-zÀ-ỹ\d][-/\u2011]$/u;

/** The runs of a paragraph's lines: line ends become spaces, wide gaps tabs. */
export function inlinesOf(lines: readonly Line[], around: Around): SeenInline[] {
  const out: SeenInline[] = [];
  lines.forEach((line, at) => {
    if (at > 0 && around.broken && !BROKEN.test(lines[at - 1]?.text ?? '')) out.push({ kind: 'break' });
    else if (at > 0) glue(out, lines[at - 1]);
    line.parts.forEach((part, i) => {
      if (i > 0) out.push({ kind: 'tab', to: part.x - around.left });
      for (const run of ended(part, (around.broken || at === lines.length - 1) && i === line.parts.length - 1)) add(out, run, line, part, around);
    });
  });
  return out;
}

/** Runs of a part, without the spaces at its very end. */
function ended({ runs }: Segment, last: boolean): readonly Run[] {
  if (!last) return runs;
  const kept = [...runs];
  for (let run = kept.at(-1); run !== undefined; run = kept.at(-1)) {
    const text = run.text.trimEnd();
    kept[kept.length - 1] = { ...run, text };
    if (text !== '') break;
    kept.pop();
  }
  return kept;
}

/** Between two lines of a paragraph stands a space, unless one is there or the line breaks a word. */
function glue(out: SeenInline[], above: Line | undefined): void {
  const last = out.at(-1);
  if (last === undefined || above === undefined) return;
  if (last.kind === 'text') {
    const text = /\s$/u.test(last.text) ? last.text.trimEnd() + ' ' : BROKEN.test(last.text) ? last.text : `${last.text} `;
    out[out.length - 1] = { ...last, text };
  } else if (last.kind === 'link' || last.kind === 'note') {
    const run = above.parts.at(-1)?.runs.at(-1);
    if (run !== undefined) out.push({ ...textOf(run, above.parts.at(-1)?.size ?? run.size), text: ' ', superscript: false });
  }
}

function add(out: SeenInline[], run: Run, line: Line, part: Segment, around: Around): void {
  const number = run.superscript ? /^\s*[[(]?(\d{1,3})[\])]?\s*$/u.exec(run.text)?.[1] : undefined;
  const note = number === undefined ? undefined : around.notes.get(`${line.page}:${number}`);
  if (note !== undefined) return void out.push({ kind: 'note', number: Number(number), paragraphs: note });
  const { href } = run;
  const text = textOf(run, part.size);
  if (href === undefined) return merge(out, text);
  const last = out.at(-1);
  if (last?.kind === 'link' && last.href === href) out[out.length - 1] = { ...last, inlines: [...last.inlines, text] };
  else out.push({ kind: 'link', href, inlines: [text] });
}

/** Raised and lowered letters are those of their line, made smaller: they have no size of their own. */
const textOf = ({ text, size, bold, italic, underline, superscript, lowered, font, color }: Run, nominal: number): SeenText => ({
  kind: 'text', text, size: superscript || lowered === true ? nominal : size, bold, italic, underline, superscript, font, color,
});

const LOOK = ['size', 'bold', 'italic', 'underline', 'superscript', 'font', 'color'] as const;
/** Runs of one look are one. */
function merge(out: SeenInline[], text: SeenText): void {
  const last = out.at(-1);
  if (last?.kind === 'text' && LOOK.every((key) => last[key] === text[key])) out[out.length - 1] = { ...last, text: `${last.text}${text.text}`.normalize('NFC') };
  else out.push(text);
}
