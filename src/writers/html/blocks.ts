import type { Block, Grid, GridRow, RuleLine, Section } from '../../layout/tree.ts';
import { attributesOf, pt, style, tag } from './escape.ts';
import { dataUri } from './image.ts';
import { notesHtml } from './notes.ts';
import { type Context, headingHtml, paragraphHtml } from './paragraph.ts';
import { tableHtml } from './tables.ts';
import { type Unit, unitsOf } from './units.ts';

/** One sheet: first header, body, footnotes, first footer. */
export function sectionHtml(ctx: Context, section: Section, index: number): string {
  const { firstHeader } = section;
  const parts = [
    firstHeader.length === 0 ? '' : tag('div', { class: 'dau-trang' }, blocksHtml(ctx, firstHeader)),
    blocksHtml(ctx, section.blocks),
    notesHtml(ctx, section, index),
    blocksHtml(ctx, section.firstFooter),
  ];
  return tag('div', { class: `to to${index}` }, `\n${parts.filter((part) => part !== '').join('\n')}\n`);
}

/** Blocks one below the other. */
const blocksHtml = (ctx: Context, blocks: readonly Block[]): string => unitsOf(blocks, ctx.levels).map((unit) => unitHtml(ctx, unit)).join('\n');

function unitHtml(ctx: Context, unit: Unit): string {
  switch (unit.kind) {
    case 'heading':
      return headingHtml(ctx, unit.level, unit.lines);
    case 'table':
      return tableHtml(ctx, unit.table, unit.caption);
    case 'figure': {
      const { picture, caption } = unit;
      const img = `<img${attributesOf({ src: dataUri(picture), style: style({ width: pt(picture.width) }) })} alt="${attributeText(picture.alt)}">`;
      return tag('figure', {}, img + (caption === undefined ? '' : tag('figcaption', {}, paragraphHtml(ctx, caption))));
    }
    case 'block':
      return blockHtml(ctx, unit.block);
    default:
      return unit satisfies never;
  }
}

/** The attribute stays even where it is empty: a decorative image must say so. */
const attributeText = (text: string): string => attributesOf({ a: text }).slice(4, -1);

function blockHtml(ctx: Context, block: Exclude<Block, { kind: 'table' | 'picture' }>): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(ctx, block);
    case 'rule':
      return ruleHtml(block);
    case 'grid':
      return gridHtml(ctx, block);
    default:
      return block satisfies never;
  }
}

/** A drawn line says nothing, so it is hidden from those who listen. */
const ruleHtml = ({ length, thickness, height }: RuleLine): string =>
  tag('div', { class: 'ke', 'aria-hidden': 'true', style: style({ width: pt(length), height: pt(height), 'border-bottom-width': pt(thickness) }) }, '');

function gridHtml(ctx: Context, grid: Grid): string {
  const columns = style({ 'grid-template-columns': grid.columns.map((width) => `minmax(0,${Math.round(width * 100) / 100}fr)`).join(' ') });
  const row = ({ cells }: GridRow): string =>
    tag('div', { class: 'hang', style: columns }, cells.map((cell) => tag('div', { class: 'o' }, blocksHtml(ctx, cell.blocks))).join(''));
  return tag('div', { class: `luoi ${grid.part}` }, `\n${grid.rows.map(row).join('\n')}\n`);
}
