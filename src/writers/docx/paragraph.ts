import { BorderStyle, ImageRun, LineRuleType, Paragraph as WordParagraph } from 'docx';
import type { IParagraphPropertiesOptions } from 'docx';
import type { Paragraph, Picture, RoleStyle, RuleLine } from '../../layout/tree.ts';
import { styleOf } from './context.ts';
import type { Place } from './context.ts';
import { departures, paraProps } from './format.ts';
import { frameBox } from './frame.ts';
import { inlineElements } from './inlines.ts';
import { END_STYLE, RULE_STYLE } from './styles.ts';
import { eighth, twip } from './units.ts';

/** A paragraph in its role's style; direct formatting only where the tree departs from it. */
export function paragraph(place: Place, block: Paragraph): WordParagraph {
  const style = styleOf(place, block.role);
  const format = { ...block.format, ...(place.keepNext ? { keepNext: true } : {}) };
  const direct = paraProps(departures(format, style.para));
  return new WordParagraph({
    style: block.role,
    ...(block.frame === undefined ? direct : framed(direct, place, block.frame, { ...style, para: { ...style.para, ...block.format } })),
    children: inlineElements(place, block),
  });
}

function framed(direct: IParagraphPropertiesOptions, place: Place, frame: NonNullable<Paragraph['frame']>, style: RoleStyle): IParagraphPropertiesOptions {
  const box = frameBox(frame, place.measure, style.text.size, style.para);
  const side = (space: number) => ({ style: BorderStyle.SINGLE, size: eighth(box.stroke), space, color: frame.color });
  const [tall, wide] = [side(box.spaceY), side(box.spaceX)];
  return {
    ...direct,
    alignment: 'center',
    spacing: { ...direct.spacing, line: twip(box.line), lineRule: LineRuleType.EXACT },
    indent: { left: box.left, right: box.right, firstLine: 0 },
    border: { top: tall, left: wide, bottom: tall, right: wide },
  };
}

/**
 * A rule line: an empty paragraph of exact height with a bottom border, which looks alike in every program. Word adds the
 * stroke to the paragraph's height (room of a border = its width + `space`), so the block takes `height + thickness`.
 */
export function ruleLine(place: Place, block: RuleLine): WordParagraph {
  const spare = twip(place.measure) - twip(block.length);
  const left = Math.floor(spare / 2);
  return new WordParagraph({
    style: RULE_STYLE,
    ...(block.keepNext || place.keepNext ? { keepNext: true } : {}),
    spacing: { line: twip(block.height), lineRule: LineRuleType.EXACT },
    indent: { left, right: spare - left },
    border: { bottom: { style: BorderStyle.SINGLE, size: eighth(block.thickness), space: 0, color: '000000' } },
  });
}

/** The 1 pt paragraph that Word wants after a table and in an empty cell. */
export const endParagraph = (keepNext = false): WordParagraph => new WordParagraph({ style: END_STYLE, ...(keepNext ? { keepNext } : {}) });

const PX_PER_PT = 96 / 72;
/** A picture in a line of its own; docx counts in pixels of 1/96 inch. */
export function picture(place: Place, block: Picture): WordParagraph {
  const id = (place.context.pictures += 1);
  const keepNext = block.keepNext || place.keepNext;
  return new WordParagraph({
    style: 'hinh',
    ...paraProps(departures({ keepNext }, styleOf(place, 'hinh').para)),
    children: [
      new ImageRun({
        type: block.format === 'jpeg' ? 'jpg' : 'png',
        data: block.data,
        transformation: { width: block.width * PX_PER_PT, height: block.height * PX_PER_PT },
        altText: { id: String(id), name: `Hình ${id}`, description: block.alt },
      }),
    ],
  });
}
