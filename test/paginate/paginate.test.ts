import { describe, expect, it } from 'vitest';
import { LostTextError } from '../../src/core/errors.ts';
import type { Block, Inline, Paragraph } from '../../src/layout/tree.ts';
import { componentBoxes, signatureSpaces } from '../../src/paginate/boxes.ts';
import type { Frames, PlacedLine } from '../../src/paginate/frames.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { assertAllPlaced } from '../../src/paginate/placed-text.ts';
import { sampleTree } from '../support/sample-tree.ts';
import { a4, cell, grid, makeTree, para, picture, rule, section, table } from '../support/tree-kit.ts';

const LINE = 'Các đơn vị chủ động rà soát, cập nhật số liệu và báo cáo kết quả đúng thời hạn. ';
const text = (value: string): Inline => ({ kind: 'text', text: value });
const lay = (...blocks: Block[]): Frames => {
  const tree = makeTree([section(blocks)]);
  const frames = paginate(tree);
  assertAllPlaced(tree, frames);
  return frames;
};
const content = (frames: Frames, page: number): PlacedLine[] => (frames.pages[page]?.lines ?? []).filter((line) => !line.artifact);
const words = (lines: readonly PlacedLine[]): string[] => lines.map((line) => line.runs.map((run) => run.text).join('').trim());
const notes = (count: number, lines: number): Paragraph[] => Array.from({ length: count }, () => para('cuoc-chu', LINE.repeat(lines)));
const BOTTOM = 841.9 - 56.7;

describe('pages', () => {
  it.each([['left', 85.05], ['center', 85.05 + 467.7 / 2], ['right', 85.05 + 467.7]] as const)('have their number where its style has it: %s', (align, edge) => {
    const tree = makeTree([section(Array.from({ length: 60 }, () => para('doan', LINE)))]);
    const style = tree.styles['so-trang'];
    const { pages } = paginate({ ...tree, styles: { ...tree.styles, 'so-trang': { ...style, para: { ...style.para, align } } } });
    const number = pages[1]?.lines.find((line) => line.role === 'so-trang');
    const share = { left: 0, center: 0.5, right: 1 }[align];
    expect((number?.x ?? NaN) + share * (number?.width ?? NaN)).toBeCloseTo(edge, 3);
    expect(number?.runs[0]?.x).toBe(number?.x);
  });

  it('are the same for the same tree', () => {
    expect(JSON.stringify(paginate(sampleTree()))).toBe(JSON.stringify(paginate(sampleTree())));
  });

  it('hold every text of the tree, in the lines of its block', () => {
    const tree = sampleTree();
    expect(() => assertAllPlaced(tree, paginate(tree))).not.toThrow();
  });

  it('are refused when a text is lost, and the text is named', () => {
    const tree = sampleTree();
    const frames = paginate(tree);
    const without = { pages: frames.pages.map((page) => ({ ...page, lines: page.lines.filter((line) => line.role !== 'ho-ten') })) };
    expect(() => assertAllPlaced(tree, without)).toThrow(LostTextError);
    expect(() => assertAllPlaced(tree, without)).toThrow(/Nguyễn Văn An/u);
    const unnoted = { pages: frames.pages.map((page) => ({ ...page, lines: page.lines.filter((line) => line.role !== 'cuoc-chu') })) };
    expect(() => assertAllPlaced(tree, unnoted)).toThrow(/báo cáo số 7/u);
    const unpictured = { pages: frames.pages.map((page) => ({ ...page, pictures: [] })) };
    expect(() => assertAllPlaced(tree, unpictured)).toThrow(/Bàn cờ/u);
  });

  it('number themselves from 1 in each section, and hide the first number', () => {
    const long = Array.from({ length: 30 }, () => para('doan', LINE.repeat(3)));
    const frames = paginate(makeTree([section(long), section(long)]));
    expect(frames.pages.map((page) => page.number)).toEqual([1, 2, 3, 1, 2, 3]);
    const shown = frames.pages.map((page) => page.lines.filter((line) => line.role === 'so-trang'));
    expect(shown.map((lines) => words(lines)[0])).toEqual([undefined, '2', '3', undefined, '2', '3']);
    expect(shown[1]?.[0]?.top).toBeCloseTo(28.35);
    expect(shown[1]?.[0]?.artifact).toBe(true);
  });

  it('keep their text within the margins', () => {
    for (const page of paginate(sampleTree()).pages) {
      for (const line of page.lines) {
        expect(line.x).toBeGreaterThan(85);
        expect(line.x + line.width).toBeLessThan(page.width - 42.5);
      }
    }
  });
});

describe('lines', () => {
  it('of justified text end at the margin, by white space alone', () => {
    const [first] = content(lay(para('doan', LINE.repeat(4))), 0);
    const run = first?.runs[0];
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(595.3 - 42.55, 6);
    expect(run?.wordSpace).not.toBe(0);
    expect(run?.text.endsWith(' ')).toBe(true);
  });

  it('do not stretch after a forced break, and a superscript stands above the baseline without making its line taller', () => {
    const lines = content(lay(para('doan', [text('m'), { ...text('2'), superscript: true } as Inline, { kind: 'break' }, text(LINE)])), 0);
    expect(lines[0]?.runs[0]?.wordSpace).toBe(0);
    expect(lines[0]?.runs[1]?.rise).toBeGreaterThan(3);
    expect(lines[0]?.height).toBe(lines[1]?.height);
  });

  it('leave no widow and no orphan', () => {
    for (let before = 30; before < 46; before += 1) {
      const filler = Array.from({ length: before }, () => para('noi-nhan-muc', 'x'));
      const frames = lay(...filler, para('doan', LINE.repeat(8)));
      const split = frames.pages.map((_, page) => content(frames, page).filter((line) => line.role === 'doan').length);
      expect(split).not.toContain(1);
    }
  });
});

describe('footnotes', () => {
  it('stand at the foot of the page that holds their mark, below a rule', () => {
    const frames = lay(para('doan', [text('Chữ'), { kind: 'note', number: 1, paragraphs: notes(1, 1) }, text(' tiếp.')]));
    const note = content(frames, 0).filter((line) => line.role === 'cuoc-chu');
    expect(words(note)[0]).toMatch(/^1 Các đơn vị/u);
    const last = note.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(BOTTOM, 6);
    expect(frames.pages[0]?.rules).toHaveLength(1);
  });

  it('go on overleaf where they do not fit, and lose nothing', () => {
    const body = Array.from({ length: 8 }, () => para('doan', LINE.repeat(3)));
    const frames = lay(...body, para('doan', [text('Chữ'), { kind: 'note', number: 1, paragraphs: notes(3, 60) }, text('.')]), para('doan', LINE));
    expect(frames.pages.length).toBeGreaterThan(2);
    expect(content(frames, 0).some((line) => line.role === 'cuoc-chu')).toBe(true);
    expect(content(frames, 1).some((line) => line.role === 'cuoc-chu')).toBe(true);
    for (const page of frames.pages) for (const line of page.lines) expect(line.top + line.height).toBeLessThan(BOTTOM + 3);
  });
});

describe('tables', () => {
  const head = [cell('STT', true), cell('Nội dung', true)];
  const rows = (count: number, lines: number) => Array.from({ length: count }, (_, i) => [cell(String(i + 1)), cell(LINE.repeat(lines))]);

  it('repeat their header on every page, as no content', () => {
    const frames = lay(table([40, 427.7], 1, [head, ...rows(60, 1)]));
    expect(frames.pages.length).toBeGreaterThan(1);
    const repeated = frames.pages[1]?.lines.filter((line) => line.artifact && line.role === 'o-bang-tieu-de') ?? [];
    expect(words(repeated)).toEqual(['STT', 'Nội dung']);
  });

  it('divide a row taller than a page, and lose nothing', () => {
    const frames = lay(para('doan', LINE), table([40, 427.7], 1, [head, ...rows(1, 200), ...rows(1, 1)]), para('doan', LINE));
    expect(frames.pages.length).toBeGreaterThan(3);
    for (const page of frames.pages) for (const line of page.lines) expect(line.top + line.height).toBeLessThan(BOTTOM + 0.1);
  });

  it('keep rows that a cell ties together on one page, and divide them where they are taller', () => {
    const tied = (lines: number) => [[cell('A', false, 1, 3), cell(LINE.repeat(lines))], [cell(LINE.repeat(lines))], [cell(LINE.repeat(lines))]];
    const filler = Array.from({ length: 34 }, () => para('noi-nhan-muc', 'x'));
    const kept = lay(...filler, table([40, 427.7], 0, tied(9)));
    expect(content(kept, 0).every((line) => line.role !== 'o-bang')).toBe(true);
    expect(lay(table([40, 427.7], 0, tied(60))).pages.length).toBeGreaterThan(2);
  });

  it('draw each border once', () => {
    const { rules = [] } = lay(table([40, 427.7], 0, rows(2, 1))).pages[0] ?? {};
    expect(rules.filter((r) => r.y1 === r.y2)).toHaveLength(6);
    expect(new Set(rules.map((r) => [r.x1, r.y1, r.x2, r.y2].map((n) => n.toFixed(1)).join())).size).toBe(rules.length);
  });
});

describe('blocks', () => {
  it('in a frame stand in four strokes of the frame\'s outer size', () => {
    const frames = lay(para('do-khan', 'HỎA TỐC', { frame: { width: 90, height: 24, color: 'FF0000' }, format: { align: 'center' } }));
    const { rules = [] } = frames.pages[0] ?? {};
    const xs = rules.flatMap((r) => [r.x1, r.x2]);
    expect(rules).toHaveLength(4);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(90);
    expect(rules.every((r) => r.color === 'FF0000')).toBe(true);
  });

  it('of rule lines take their height and stroke, centred in the measure', () => {
    const { rules = [], lines = [] } = lay(para('trich-yeu', 'Về việc'), rule('trich-yeu', 90, 4), para('doan', 'x')).pages[0] ?? {};
    const [stroke] = rules;
    expect((stroke?.x2 ?? 0) - (stroke?.x1 ?? 0)).toBeCloseTo(90, 0);
    expect(((stroke?.x1 ?? 0) + (stroke?.x2 ?? 0)) / 2).toBeCloseTo(85.05 + 467.7 / 2, 1);
    expect(stroke?.y1).toBeCloseTo((lines[0]?.top ?? 0) + (lines[0]?.height ?? 0) + 4 + 0.375);
  });

  it('of pictures larger than the page are made smaller', () => {
    const [placed] = lay(picture(2000, 4000, 'Ảnh'), para('chu-thich-hinh', 'Hình')).pages.flatMap((page) => page.pictures);
    expect(placed?.height).toBeLessThanOrEqual(BOTTOM - 56.7);
    expect((placed?.width ?? 0) / (placed?.height ?? 1)).toBeCloseTo(0.5);
  });

  it('of the signature stay whole, with the lines kept with them', () => {
    const sign = (): Block => grid('khoi-ky', [210, 257.7], [[[para('noi-nhan-muc', 'Nơi nhận')], [para('quyen-han', 'TM. ỦY BAN NHÂN DÂN'), para('chuc-vu', 'CHỦ TỊCH'), para('ho-ten', 'Trần Văn Bình')]]]);
    for (let before = 38; before < 56; before += 1) {
      const filler = Array.from({ length: before }, () => para('noi-nhan-muc', 'x'));
      const frames = lay(...filler, para('doan', LINE.repeat(2), { format: { keepNext: true } }), sign());
      const pages = frames.pages.map((_, page) => new Set(content(frames, page).map((line) => line.role)));
      const signed = pages.find((roles) => roles.has('ho-ten'));
      expect(signed?.has('quyen-han')).toBe(true);
      expect(signed?.has('doan')).toBe(true);
    }
  });

  it('taller than a page in a grid flow on', () => {
    const frames = lay(grid('khoi-ky', [210, 257.7], [[[para('noi-nhan', 'Nơi nhận:'), ...Array.from({ length: 120 }, (_, i) => para('noi-nhan-muc', `- Nơi ${i};`))], [para('ho-ten', 'Trần Văn Bình')]]]));
    expect(frames.pages.length).toBeGreaterThan(1);
  });

  it('of the first page\'s margins push the text where they are taller', () => {
    const header = Array.from({ length: 6 }, () => para('luu-hanh', 'LƯU HÀNH NỘI BỘ'));
    const frames = paginate(makeTree([section([para('doan', 'x')], { firstHeader: header, page: a4() })]));
    const lines = frames.pages[0]?.lines ?? [];
    expect(lines[0]?.top).toBeCloseTo(28.35);
    const last = lines[5];
    expect(lines[6]?.top).toBeGreaterThanOrEqual((last?.top ?? 0) + (last?.height ?? 0) - 0.01);
  });
});

describe('places of components', () => {
  it('are given by role and page', () => {
    const boxes = componentBoxes(paginate(sampleTree()));
    expect(boxes.get('quoc-hieu')?.[0]?.page).toBe(0);
    expect(boxes.get('ho-ten')).toHaveLength(1);
  });

  it('include the free room for a signature, between title and name', () => {
    const [space] = signatureSpaces(paginate(sampleTree()));
    expect(space?.height).toBeCloseTo(72, 1);
  });
});
