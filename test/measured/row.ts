import { allows, type Allowed } from '../../src/core/units.ts';
import type { Reading } from '../support/measured-documents.ts';

export type Unit = 'mm' | 'pt' | 'lần' | 'twip' | '';
type Value = number | string | boolean;
export type Target = Allowed | string | boolean;

/** One thing that the decree says of a page, and how it is read off the finished files. */
export interface Row {
  /** Id of the fact, with a letter where it says several things. */
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  /** The decree's own figure, or what it comes to for the chosen form. */
  readonly target: (reading: Reading) => Target;
  /** How far a figure of the PDF may be off; a figure of the DOCX is exact. */
  readonly tolerance: number;
  readonly pdf?: (reading: Reading) => readonly Value[];
  readonly docx?: (reading: Reading) => readonly Value[];
}

/** What was read for one row in one kind of file. */
export interface Outcome {
  readonly row: Row;
  readonly file: 'PDF' | 'DOCX';
  readonly target: Target;
  readonly actual: readonly Value[];
  readonly ok: boolean;
  /** Why nothing could be read. */
  readonly fault?: string;
}

/** Tolerances of a figure read from a PDF. */
export const MM = 0.3;
export const PT = 0.25;
/** A twip, in millimetres: what a DOCX can say exactly. */
export const TWIP_MM = 25.4 / 1440;
const DOCX_SLACK: Record<Unit, number> = { mm: TWIP_MM / 2, pt: 0, lần: 0.002, twip: 0, '': 0 };

/** Reads every row off the finished files. */
export const measureAll = (rows: readonly Row[], reading: Reading): readonly Outcome[] =>
  rows.flatMap((row) => [...one(row, 'PDF', row.pdf, row.tolerance, reading), ...one(row, 'DOCX', row.docx, DOCX_SLACK[row.unit], reading)]);

function one(row: Row, file: Outcome['file'], read: Row['pdf'], tolerance: number, reading: Reading): Outcome[] {
  if (read === undefined) return [];
  const target = row.target(reading);
  try {
    const actual = read(reading);
    return [{ row, file, target, actual, ok: actual.length > 0 && actual.every((value) => meets(target, value, tolerance)) }];
  } catch (error) {
    return [{ row, file, target, actual: [], ok: false, fault: String(error) }];
  }
}

function meets(target: Target, value: Value, tolerance: number): boolean {
  if (typeof target !== 'object') return target === value;
  return typeof value === 'number' && allows(target, value, tolerance);
}

const figure = (value: Value): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value));
function wanted(target: Target): string {
  if (typeof target !== 'object') return String(target);
  switch (target.kind) {
    case 'range':
      return `${figure(target.min)}–${target.max === Number.POSITIVE_INFINITY ? '…' : figure(target.max)}`;
    case 'oneOf':
      return target.values.map(figure).join('|');
    case 'fixed':
      return figure(target.value);
    default:
      return target satisfies never;
  }
}

/** An outcome as a line of the printed table. */
export function inWords({ row, file, target, actual, ok, fault }: Outcome): string {
  const numbers = actual.filter((a) => typeof a === 'number');
  const spread = numbers.length > 3 && numbers.length === actual.length;
  const said = spread ? `${figure(Math.min(...numbers))}…${figure(Math.max(...numbers))} (${actual.length})` : [...new Set(actual.map(figure))].join(' | ');
  const slack = row.tolerance === 0 || file === 'DOCX' ? '' : ` ±${row.tolerance}`;
  return `${ok ? 'đạt ' : 'SAI '} ${row.id.padEnd(7)} ${file.padEnd(4)} ${row.what}: cần ${wanted(target)}${slack} ${row.unit}; đo ${fault ?? said}`.trimEnd();
}
