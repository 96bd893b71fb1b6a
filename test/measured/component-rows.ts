import { fixed, range, type Allowed } from '../../src/core/units.ts';
import { wordLook } from '../support/docx-format.ts';
import type { Reading } from '../support/measured-documents.ts';
import { find, type Found } from '../support/pdf-find.ts';
import { COMPONENTS, type Component } from './components.ts';
import { PT, type Row } from './row.ts';

const place = (r: Reading, c: Component): Found => find(r[c.doc].pdf, c.text, c.starts !== true);
const pieces = (r: Reading, c: Component) => place(r, c).lines.flatMap((line) => line.items.filter((item) => item.text.trim() !== ''));
const look = (r: Reading, c: Component) => wordLook(r[c.doc].docx, c.text, c.starts !== true);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Capitals alone, or not capitals alone: read off the finished text. */
const isHoa = (text: string): boolean => text === text.toLocaleUpperCase('vi');
const textRead = (r: Reading, c: Component): string => place(r, c).lines.map((line) => line.text).join(' ');
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Size, weight, slant, case, colour and face of every component, each a row. */
export const COMPONENT_ROWS: readonly Row[] = COMPONENTS.flatMap((c): Row[] => {
  const name = `«${c.text.slice(0, 34)}»`;
  const row = (what: string, unit: Row['unit'], tolerance: number, target: Row['target'], pdf: Row['pdf'], docx: Row['docx']): Row => ({
    id: c.id, what: `${name} ${what}`, unit, tolerance, target, ...(pdf === undefined ? {} : { pdf }), ...(docx === undefined ? {} : { docx }),
  });
  return [
    row('cỡ chữ', 'pt', PT, () => sizes(c), (r) => unique(pieces(r, c).map((i) => i.size)), (r) => [look(r, c).size]),
    row('đậm', '', 0, () => c.bold, (r) => unique(pieces(r, c).map((i) => i.bold)), (r) => [look(r, c).bold]),
    row('nghiêng', '', 0, () => c.italic, (r) => unique(pieces(r, c).map((i) => i.italic)), (r) => [look(r, c).italic]),
    row('in hoa', '', 0, () => c.hoa || c.code === true, (r) => [isHoa(textRead(r, c))], undefined),
    row('màu', '', 0, () => c.color ?? '000000', (r) => inkOf(r, c), (r) => [look(r, c).color]),
  ];
});

const sizes = ({ size: [min, max] }: Component): Allowed => (min === max ? fixed(min) : range(min, max));

/** Colours of the shows that make up the component's text. */
function inkOf(r: Reading, c: Component): string[] {
  const { page, lines } = place(r, c);
  const wanted = lines.map((line) => bare(line.text)).join('');
  const shows = r[c.doc].inks.filter((ink) => ink.page === page).map((ink) => ({ ...ink, text: bare(ink.text) })).filter((ink) => ink.text.length > 1);
  return unique(shows.filter((ink) => wanted.includes(ink.text)).map((ink) => ink.color));
}
