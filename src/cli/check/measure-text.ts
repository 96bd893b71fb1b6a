import type { Measure, Verdict } from '../../check/measure.ts';
import type { Bilingual, Lang } from '../../core/text.ts';
import { visible } from '../report.ts';
import { filePlace } from '../place.ts';

const HEAD: Readonly<Record<Lang, readonly string[]>> = { vi: ['Thành phần', 'Đo', 'Thấy', 'Cần', 'Căn cứ', 'Kết quả'], en: ['Component', 'Measure', 'Measured', 'Required', 'Clause', 'Verdict'] };
const VERDICT: Readonly<Record<Verdict, Bilingual>> = {
  ok: { vi: 'đạt', en: 'ok' },
  breach: { vi: 'KHÔNG ĐẠT', en: 'BREACH' },
  'not-checked': { vi: 'không xét', en: 'not checked' },
  free: { vi: '–', en: '–' },
};

/** The head of a table of measures. */
export const measureHead = (lang: Lang): readonly string[] => HEAD[lang];

/** A measure as cells: component, measure, measured, required, clause, verdict. */
export function measureCells({ part, what, found, required, clause, verdict, reason, count, place }: Measure, lang: Lang): readonly string[] {
  const times = count > 1 ? ` ×${count}` : '';
  const { name: _name, ...bare } = place ?? {};
  const at = verdict === 'breach' ? filePlace(bare, [], lang) : '';
  return [`${part[lang]}${times}`, what[lang], found[lang], required?.[lang] ?? '', clause?.ref ?? '', `${VERDICT[verdict][lang]}${reason === undefined ? '' : `: ${reason[lang]}`}${at === '' ? '' : `, ${at}`}`];
}

/** The whole table of measures as aligned lines. */
export function measureText(name: string, measures: readonly Measure[], lang: Lang): string {
  const rows = [measureHead(lang), ...measures.map((measure) => measureCells(measure, lang))].map((cells) => cells.map((cell) => visible(cell.normalize('NFC'))));
  const widths = HEAD[lang].map((_, i) => Math.min(WIDEST, Math.max(...rows.map((cells) => (cells[i] ?? '').length))));
  const lines = rows.flatMap((cells) => folded(cells, widths)).map((cells) => cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ').trimEnd());
  const title = lang === 'vi' ? `Số đo của ${visible(name)}:` : `Measures of ${visible(name)}:`;
  return `${[title, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
/** No column is wider than this. */
const WIDEST = 48;

/** A row as lines: what is wider than its column goes on below, at a blank where there is one. The last column may be as long as it is. */
function folded(cells: readonly string[], widths: readonly number[]): string[][] {
  const columns = cells.map((cell, i) => (i === cells.length - 1 ? [cell] : pieces(cell, widths[i] ?? WIDEST)));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => columns.map((column) => column[line] ?? ''));
}

function pieces(cell: string, width: number): string[] {
  const all: string[] = [];
  let rest = cell;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const end = blank > 0 ? blank : width;
    all.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...all, rest];
}
