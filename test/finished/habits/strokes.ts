import { measure } from '../../../src/metrics/metrics.ts';
import type { ParaProps, Pen } from './pen.ts';
import type { LookName } from './truths.ts';

/** A rule line as an office makes it: on its text, in a paragraph of its own, or hung on what comes next. */
export interface Stroke {
  /** Properties of the paragraph of the text. */
  readonly own?: ParaProps;
  /** Behind the runs of the text. */
  readonly hung?: string;
  /** A paragraph below the text. */
  readonly below?: string;
  /** Before the runs of the next paragraph. */
  readonly next?: string;
}

/** Length of a line of text in its look, points. */
export const widthOf = (pen: Pen, name: LookName, text: string): number => measure(text, { size: pen.looks[name].size, bold: pen.looks[name].bold === true, italic: pen.looks[name].italic === true });

/** Length that the line of a component has: that of the motto, or two fifths. */
export const lengthOf = (pen: Pen, name: LookName, text: string): number => widthOf(pen, name, text) * (name === 'tieu-ngu' ? 1 : 0.4);

const SIDE = '<w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/>';
const twips = (pt: number): number => Math.round(pt * 20);
const emu = (pt: number): number => Math.round(pt * 12700);

/** The line of a component below the last of some lines, centred in a room of some points. */
export function strokeOf(pen: Pen, name: LookName, text: string, room: number, lines = 1): Stroke {
  if (pen.slip.noRule === name) return { below: pen.blank(4) };
  const length = lengthOf(pen, name, text);
  const side = Math.max(0, twips((room - length) / 2));
  const height = pen.looks[name].size * 1.15 * Math.max(lines, Math.ceil(widthOf(pen, name, text) / room));
  const { rule } = pen.habits;
  switch (rule) {
    case 'border':
    case 'cell':
      return { below: `<w:p><w:pPr><w:pBdr>${SIDE.replaceAll('bottom', 'top')}</w:pBdr><w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>` };
    case 'own-border':
      // A line on the text itself leaves the text no more room than the line is long.
      return name === 'tieu-ngu' ? { own: { border: SIDE, left: side - 20, right: side - 20 } } : strokeOf(plain(pen), name, text, room, lines);
    case 'drawing':
      return { hung: `<w:r>${drawing(pen, length, (room - length) / 2, height + 1)}</w:r>` };
    case 'drawing-next':
      return { next: `<w:r>${drawing(pen, length, (room - length) / 2, 2)}</w:r>` };
    case 'drawing-centre':
      return { hung: `<w:r>${drawing(pen, length, undefined, height + 1)}</w:r>` };
    case 'connector':
      return { hung: `<w:r>${drawing(pen, length, (room - length) / 2, height + 1, 'straightConnector1')}</w:r>` };
    case 'inline':
      return { below: `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r>${inlineDrawing(pen, length)}</w:r></w:p>` };
    case 'vml':
      return { hung: `<w:r><w:pict><v:line id="L${pen.id()}" style="position:absolute;z-index:1;mso-position-horizontal-relative:text;mso-position-vertical-relative:text" from="${(room - length) / 2}pt,${height + 1}pt" to="${(room + length) / 2}pt,${height + 1}pt" strokeweight=".75pt"/></w:pict></w:r>` };
    case 'vml-rect':
      return { next: `<w:r><w:pict><v:shapetype id="_x0000_t32" coordsize="21600,21600" o:spt="32" o:oned="t" path="m,l21600,21600e" filled="f"/><v:shape id="L${pen.id()}" type="#_x0000_t32" style="position:absolute;margin-left:${(room - length) / 2}pt;margin-top:1.5pt;width:${length}pt;height:0;z-index:2" o:connectortype="straight"/></w:pict></w:r>` };
    case 'chars':
      return { below: `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>${underscores(length)}</w:t></w:r></w:p>` };
    default:
      return rule satisfies never;
  }
}

const plain = (pen: Pen): Pen => Object.assign(Object.create(Object.getPrototypeOf(pen)) as Pen, pen, { habits: { ...pen.habits, rule: 'border' } }); // the same pen with a plainer habit

/** Signs of 8 pt that make a line of about a length. */
export const underscores = (length: number): string => '_'.repeat(Math.round(length / 4));

const NAMES = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const shape = (width: number, kind: string): string =>
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="${kind}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`;

/** A drawn line that floats, `x` and `y` from its column and its paragraph; in the middle of the column where no `x` is told. */
function drawing(pen: Pen, length: number, x: number | undefined, y: number, kind = 'line'): string {
  const across = x === undefined ? '<wp:align>center</wp:align>' : `<wp:posOffset>${emu(x)}</wp:posOffset>`;
  const anchor = `<wp:anchor ${NAMES} distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">${across}</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(length)}" cy="0"/><wp:wrapNone/><wp:docPr id="${pen.id()}" name="Straight Connector 1"/><wp:cNvGraphicFramePr/>${shape(emu(length), kind)}</wp:anchor>`;
  return `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>`;
}
const inlineDrawing = (pen: Pen, length: number): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline ${NAMES} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emu(length)}" cy="0"/><wp:docPr id="${pen.id()}" name="Line"/><wp:cNvGraphicFramePr/>${shape(emu(length), 'line')}</wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>`;

/** A box of text that floats, points from its column and paragraph. */
export function textBox(pen: Pen, vml: boolean, [x, y, width, height]: readonly [number, number, number, number], blocks: string): string {
  if (vml) return `<w:r><w:pict><v:shape id="B${pen.id()}" type="#_x0000_t202" style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:${width}pt;height:${height}pt;z-index:3" stroked="f"><v:textbox inset="0,0,0,0"><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor ${NAMES} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="3" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:wrapNone/><wp:docPr id="${pen.id()}" name="Text Box"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`;
}
