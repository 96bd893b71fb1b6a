import { Footer, Header, NumberFormat, PageNumber, PageOrientation, Paragraph as WordParagraph, SectionType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block, PageSetup, Section } from '../../layout/tree.ts';
import { blocks } from './blocks.ts';
import type { Context, Part } from './context.ts';
import { twip } from './units.ts';

/**
 * A section with its own page numbers. Header and footer of the first page are always written, if only empty:
 * a section without its own would take over those of the section before.
 */
export function section(context: Context, one: Section, index: number): ISectionOptions {
  const measure = one.page.width - one.page.margin.left - one.page.margin.right;
  const inside = (part: Part, all: readonly Block[]) => blocks({ context, part, measure, keepNext: false }, all);
  // docx numbers headers section by section, default before first.
  const firstHeader = new Header({ children: inside(`header${2 * index + 2}`, one.firstHeader) });
  const anyFooter = context.tree.sections.some(({ firstFooter }) => firstFooter.length > 0);
  return {
    properties: properties(one.page),
    headers: { default: new Header({ children: [pageNumber(one.pageNumber)] }), first: firstHeader },
    ...(anyFooter ? { footers: { first: new Footer({ children: inside(`footer${index + 1}`, one.firstFooter) }) } } : {}),
    children: inside('document', one.blocks),
  };
}

const pageNumber = (shown: boolean): WordParagraph =>
  new WordParagraph({ style: 'so-trang', children: shown ? [new TextRun({ children: [PageNumber.CURRENT] })] : [] });

function properties(page: PageSetup): NonNullable<ISectionOptions['properties']> {
  const { margin } = page;
  // docx turns width and height round when it is told that a page is landscape.
  const [width, height] = page.landscape ? [page.height, page.width] : [page.width, page.height];
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { width: twip(width), height: twip(height), orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: {
        top: twip(margin.top), right: twip(margin.right), bottom: twip(margin.bottom), left: twip(margin.left),
        header: twip(page.header), footer: twip(page.footer), gutter: 0,
      },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  };
}
