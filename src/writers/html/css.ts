import { ROLES, type Role } from '../../core/role.ts';
import type { LayoutTree, LineSpacing, ParaStyle, Section, TextStyle } from '../../layout/tree.ts';
import { readable } from './contrast.ts';
import { pt, style } from './escape.ts';

/** Height of a single-spaced line of Times, as a factor of its size. */
const SINGLE = 1.149;

/** Line height for CSS. */
export const lineHeight = (line: LineSpacing, size: number): string =>
  line.kind === 'exact' ? pt(line.value) : pt(line.value * SINGLE * size);

/** The page's whole style sheet: the roles as the tree says, sheets on screen, pages in print. */
export function css(tree: LayoutTree): string {
  return [
    BASE,
    `body{font-family:${family(tree.fontFamily)}}`,
    ...ROLES.map((role) => roleCss(tree, role)),
    ...tree.sections.map(sheetCss),
    `@media screen{${SCREEN}}`,
    `@media screen and (max-width:52rem){${NARROW}.quoc-hieu{white-space:nowrap;font-size:min(${pt(tree.styles['quoc-hieu'].text.size)},3.9vw)}}`,
    `@media print{${PRINT}${printColors(tree)}}`,
  ].join('\n');
}

/** The family by name, then faces of the same widths. */
const family = (name: string): string => `"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}",Tinos,"Liberation Serif",serif`;

const roleCss = (tree: LayoutTree, role: Role): string => {
  const { text, para } = tree.styles[role];
  return `.${role}{${style({ ...textCss(text), ...paraCss(para, text.size) }) ?? ''}}`;
};

const textCss = (text: TextStyle): Record<string, string | undefined> => ({
  'font-size': pt(text.size),
  'font-weight': text.bold ? 'bold' : 'normal',
  'font-style': text.italic ? 'italic' : 'normal',
  color: text.color === '000000' ? undefined : `#${readable(text.color)}`,
});

const paraCss = (para: ParaStyle, size: number): Record<string, string | number | undefined> => ({
  'text-align': para.align,
  'text-indent': pt(para.firstLine),
  margin: [para.before, para.right, para.after, para.left].map(pt).join(' '),
  'line-height': lineHeight(para.line, size),
  'break-after': para.keepNext ? 'avoid' : undefined,
  'break-inside': para.keepLines ? 'avoid' : undefined,
  orphans: para.widowControl ? 2 : 1,
  widows: para.widowControl ? 2 : 1,
});

/** Screens show a darker shade where a colour is too light to read; paper has the colour itself. */
const printColors = (tree: LayoutTree): string =>
  ROLES.filter((role) => readable(tree.styles[role].text.color) !== tree.styles[role].text.color)
    .map((role) => `.${role}{color:#${tree.styles[role].text.color}}`)
    .join('');

function sheetCss({ page, pageNumber }: Section, index: number): string {
  const { top, right, bottom, left } = page.margin;
  const margin = [top, right, bottom, left].map(pt).join(' ');
  // Browsers number pages through, so only the first sheet's numbers would be right.
  const number = pageNumber && index === 0 ? '@top-center{content:counter(page);font:14pt serif}' : '';
  const first = number === '' ? '' : `@page to${index}:first{@top-center{content:none}}`;
  return [
    `.to${index}{width:${pt(page.width)};min-height:${pt(page.height)};padding:${margin};page:to${index}}`,
    `@page to${index}{size:${pt(page.width)} ${pt(page.height)};margin:${margin};${number}}${first}`,
  ].join('\n');
}

const BASE = `*{box-sizing:border-box}
html{color-scheme:light}
body{margin:0;color:#000;background:#fff}
h1,h2,h3,h4,h5,h6,p,figure,caption,figcaption{margin:0;padding:0;font-size:inherit;font-weight:inherit}
p,h1,h2,h3,h4,h5,h6,.d{white-space:pre-wrap;overflow-wrap:break-word}
.d{display:block}
.k{white-space:pre}
.x{white-space:normal}
sup{line-height:0}
a{color:inherit}
.tc{text-decoration:underline dotted}
.hang{display:grid}
.khoi-ky{margin-top:12pt;break-inside:avoid}
.ke{margin-left:auto;margin-right:auto;max-width:100%;border-bottom:0 solid #000;break-after:avoid}
.g{white-space:normal}
.khung.khung{display:flex;justify-content:center;align-items:center;border:1px solid;margin-left:auto;margin-right:auto;max-width:100%}
.dau-trang{margin-bottom:6pt}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:6pt 0}
th,td{border:.5pt solid #000;padding:0 5.4pt;text-align:left;vertical-align:top;font-weight:inherit;overflow-wrap:anywhere}
tr{break-inside:avoid}
figure{text-align:center;break-inside:avoid}
figure img{max-width:100%;height:auto}
.cuoc-chu-ds{margin-top:12pt;border-top:.75pt solid #000;padding-top:3pt}
.cc p:last-of-type{display:inline}
.ve{padding:0 6pt}`;

const SCREEN = `body{background:#e7e7e4}
main{padding:18pt 0}
.to{margin:0 auto 18pt;background:#fff;max-width:100%;box-shadow:0 1pt 5pt #0005}
:target{background:#fff3bf}
a:focus-visible{outline:2pt solid #1a5fb4;outline-offset:1pt}`;

const NARROW = `main{padding:0}
.to{min-height:0;padding:18pt 16pt}
.hang{display:block}
.hang .o+.o:not(:empty){margin-top:9pt}
.khoi-ky .o+.o{margin-top:18pt}
br{display:none}`;

const PRINT = `.to{width:auto;min-height:0;padding:0}
.to+.to{break-before:page}
a,.tc{text-decoration:none}
.ve{display:none}`;
