import type { SeenBlock, SeenFile, SeenParagraph } from '../../../src/readers/seen/model.ts';

const paragraph = ({ style: _style, ...rest }: SeenParagraph): SeenParagraph => rest;
const block = (one: SeenBlock): SeenBlock => {
  if (one.kind === 'paragraph') return paragraph(one);
  if (one.kind !== 'table') return one;
  return { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(block) })) })) };
};

/** A file as if somebody else had made it: the same look, without names of styles. */
export const stripped = (file: SeenFile): SeenFile => ({ ...file, sections: file.sections.map((section) => ({ ...section, blocks: section.blocks.map(block), firstHeader: section.firstHeader.map(block), firstFooter: section.firstFooter.map(block) })) });
