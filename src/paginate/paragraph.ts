import type { Pt } from '../core/units.ts';
import type { Paragraph, ParaStyle } from '../layout/tree.ts';
import { breakLines, type Line } from '../metrics/break-lines.ts';
import { lineBox, lineSize } from './line-box.ts';
import type { Draw, FlowItem, Note, Setting, Strip } from './model.ts';
import { breakWithSlant } from './office-slant.ts';
import { placeLine } from './place-line.ts';
import { markSize, type NoteInline, paraStyleOf, type Run, runsOf } from './resolve.ts';

/** Lays out a footnote; given from outside, since notes are made of paragraphs. */
export type LayNote = (note: NoteInline) => Note;

/** A paragraph of the measure `width` as lines. `lead` are runs put before its own (the number of a note). */
export function paragraphItem(setting: Setting, paragraph: Paragraph, width: Pt, layNote: LayNote, lead: readonly Run[] = []): FlowItem {
  const style = paraStyleOf(setting.tree, paragraph);
  const runs = [...lead, ...runsOf(setting.tree, paragraph)];
  const room = width - style.left - style.right;
  const lines = linesOf(setting, runs, style.align === 'justify', (line) => room - (line === 0 ? style.firstLine : 0));
  const toStrip = stripMaker(setting, paragraph, style, runs, layNote);
  return {
    strips: lines.map((line, index) => toStrip(line, index, index === lines.length - 1)),
    before: style.before,
    after: style.after,
    keepNext: style.keepNext,
    keepLines: style.keepLines,
    widowControl: style.widowControl,
  };
}

function linesOf({ rules, metrics }: Setting, runs: readonly Run[], justified: boolean, width: (line: number) => Pt): Line[] {
  const fill = (room: (line: number) => Pt): Line[] => breakLines(runs, { width: room, justified, rules, metrics });
  return rules === 'word' ? fill(width) : breakWithSlant(fill, width, runs, metrics);
}

type ToStrip = (line: Line, index: number, last: boolean) => Strip;

function stripMaker(setting: Setting, paragraph: Paragraph, style: ParaStyle, runs: readonly Run[], layNote: LayNote): ToStrip {
  const mark = markSize(setting.tree, paragraph);
  return (line, index, last) => {
    const box = lineBox(lineSize(line, runs, mark), style.line, setting.metrics);
    const left = style.left + (index === 0 ? style.firstLine : 0);
    const draw: Draw = (sheet, x, y) => {
      const { id: block, role, path } = paragraph;
      const set = placeLine(line, runs, style.align, x + left);
      sheet.lines.push({ block, role, path, index, last, artifact: false, ...set, top: y, height: box.height, baseline: y + box.baseline });
    };
    return { height: box.height, hang: box.hang, notes: notesOn(line, runs, layNote), draw };
  };
}

const notesOn = (line: Line, runs: readonly Run[], layNote: LayNote): Note[] =>
  line.parts.flatMap(({ run }) => {
    const note = runs[run]?.note;
    return note === undefined ? [] : [layNote(note)];
  });
