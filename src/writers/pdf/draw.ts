import type { Page, PlacedLine, PlacedPicture, PlacedRule, PlacedRun } from '../../paginate/frames.ts';
import { faceOf, type FaceName } from './fonts.ts';
import { glyphString, num, splitRun, type SetFace } from './glyphs.ts';
import { setAttributes, pdfText, useFont, type PdfImage, type PdfKitDocument } from './pdfkit.ts';
import type { Tag } from './structure.ts';
import type { Tagger } from './tags.ts';

/** What drawing needs to know of the document around a page. */
export interface Drawing {
  readonly document: PdfKitDocument;
  readonly tagger: Tagger;
  readonly images: ReadonlyMap<number, PdfImage>;
  face(name: FaceName): SetFace;
  /** Destination of an anchor, where the document has it. */
  destination(anchor: string): string | undefined;
  /** A line is about to be drawn: bookmarks and destinations. */
  began(line: PlacedLine): void;
  lost(char: string, face: FaceName, line: PlacedLine): void;
}

/** Part of a line that is marked as one thing. */
interface Piece {
  readonly run: PlacedRun;
  readonly isLabel: boolean;
}

/** Draws one page; y grows downwards, as pdfkit has turned it, so text is turned back by its matrix. */
export class PagePen {
  readonly #on: Drawing;
  #font = '';
  #fill = '000000';
  #stroke = '000000';
  readonly #underlines: PlacedRule[] = [];
  constructor(drawing: Drawing) {
    this.#on = drawing;
  }

  draw(page: Page): void {
    if (page.rules.length > 0) this.#on.tagger.artifact('Layout');
    for (const rule of page.rules) this.#rule(rule);
    for (const picture of page.pictures) this.#picture(picture);
    for (const line of page.lines) this.#line(line);
    if (this.#underlines.length > 0) this.#on.tagger.artifact('Layout');
    for (const rule of this.#underlines) this.#rule(rule);
    this.#on.tagger.leave();
  }

  #write(operators: string): void {
    this.#on.document.addContent(operators);
  }

  #rule({ x1, y1, x2, y2, thickness, color }: PlacedRule): void {
    if (color !== this.#stroke) this.#write(`${rgb(color)} RG`);
    this.#stroke = color;
    this.#write(`${num(thickness)} w ${num(x1)} ${num(y1)} m ${num(x2)} ${num(y2)} l S`);
  }

  #picture({ block, x, y, width, height }: PlacedPicture): void {
    const { document, tagger, images } = this.#on;
    const image = images.get(block);
    const tags = tagger.of(block);
    if (image === undefined || tags === undefined) throw new Error(`picture ${block} is not in the tree`);
    const bottom = document.page.height - y - height;
    setAttributes(tagger.enter(tags.body), { O: 'Layout', Placement: 'Block', BBox: [x, bottom, x + width, bottom + height] });
    document.image(image, x, y, { width, height });
    tagger.leave();
  }

  #line(line: PlacedLine): void {
    const { tagger } = this.#on;
    const tags = line.artifact ? undefined : tagger.of(line.block);
    this.#on.began(line);
    if (tags === undefined) {
      tagger.artifact('Pagination');
      for (const run of line.runs) this.#run(run, line);
      return;
    }
    const label = line.index === 0 ? tags.label : undefined;
    for (const { run, isLabel } of this.#pieces(line.runs, label?.length ?? 0)) {
      const tag = isLabel && label !== undefined ? label.tag : tags.body;
      if (!isLabel && isLink(run)) this.#link(run, line, tag);
      else {
        tagger.enter(tag);
        this.#run(run, line);
      }
    }
  }

  /** Runs of a line, cut where its label ends. */
  *#pieces(runs: readonly PlacedRun[], labelLength: number): Generator<Piece> {
    let left = labelLength;
    for (const run of runs) {
      if (left <= 0 || run.text.length <= left) yield { run, isLabel: left > 0 };
      else {
        const [head, tail] = splitRun(run, left, this.#on.face(faceOf(run)));
        yield { run: head, isLabel: true };
        yield { run: tail, isLabel: false };
      }
      left -= run.text.length;
    }
  }

  #run(run: PlacedRun, line: PlacedLine): void {
    const name = faceOf(run);
    const face = this.#on.face(name);
    const y = line.baseline - run.rise;
    const text = glyphString(run, face, (char) => this.#on.lost(char, name, line));
    const font = `/${face.id} ${num(run.size)} Tf `;
    const colour = run.color === this.#fill ? '' : `${rgb(run.color)} rg `;
    useFont(this.#on.document, face.id);
    this.#write(`${colour}BT ${font === this.#font ? '' : font}1 0 0 -1 ${num(run.x)} ${num(y)} Tm ${text} ET`);
    this.#font = font;
    this.#fill = run.color;
    if (run.underline) this.#underline(run, line, y, face);
  }

  /** As far as the text goes: a hanging space is not underlined. */
  #underline(run: PlacedRun, line: PlacedLine, y: number, { face: { sfnt } }: SetFace): void {
    const scale = run.size / sfnt.unitsPerEm;
    const under = y - sfnt.underlinePosition * scale;
    const x2 = Math.min(run.x + run.width, line.x + line.width);
    this.#underlines.push({
      block: line.block ?? 0, x1: run.x, x2, y1: under, y2: under, color: run.color, thickness: sfnt.underlineThickness * scale,
    });
  }

  #link(run: PlacedRun, line: PlacedLine, parent: Tag): void {
    const { document, tagger, destination } = this.#on;
    const target = run.target === undefined ? undefined : destination(run.target);
    if (run.href === undefined && target === undefined) {
      tagger.enter(parent);
      this.#run(run, line);
      return;
    }
    const tag = tagger.enterChild(parent, 'Link');
    this.#run(run, line);
    tagger.leave();
    const box = [run.x, line.baseline - 0.9 * run.size, Math.min(run.width, line.x + line.width - run.x), 1.15 * run.size] as const;
    const options = { structParent: tag, Contents: pdfText(run.href ?? run.text) };
    if (run.href !== undefined) document.link(...box, asciiUri(run.href), options);
    else document.goTo(...box, target ?? '', options);
    // pdfkit notes the page of an annotation when its tag ends: so now.
    tag.end();
  }
}

const isLink = (run: PlacedRun): boolean => run.href !== undefined || run.target !== undefined;

const rgb = (color: string): string =>
  [0, 2, 4].map((at) => num(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');

/** A URI in the seven bits that PDF allows. */
const asciiUri = (href: string): string =>
  href.replace(/[^\x21-\x7e]/gu, (c) => [...new TextEncoder().encode(c)].map((b) => `%${b.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
