import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/text.ts';
import { PT_PER_MM } from '../../../src/core/units.ts';
import type { Frames } from '../../../src/paginate/frames.ts';
import { paginate } from '../../../src/paginate/paginate.ts';
import { createPdfRenderer, writePdf } from '../../../src/writers/pdf/node.ts';
import { readPdf } from '../../support/pdf-read.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { a4, makeTree, para, section } from '../../support/tree-kit.ts';
import { fakeFrames } from './fake-frames.ts';

const tree = sampleTree();
const frames = paginate(tree);
const one = (text: string) => makeTree([section([para('doan', text)])]);
const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.flatMap((p) => p.lines.map((l) => l.text)).join('');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what is drawn', () => {
  it('says every placed line, letter by letter, with the plain hyphen and space', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames));
    expect(pages).toHaveLength(frames.pages.length);
    frames.pages.forEach((page, i) => {
      const drawn = squeeze(pages[i]?.texts.map((t) => t.text).join(' ') ?? '').replaceAll(' ', '');
      for (const line of page.lines) {
        const text = plain(line.runs.map((r) => r.text).join(''));
        expect(drawn).toContain(text.replaceAll(' ', ''));
      }
    });
  });
  it('keeps justified words whole and apart by one space', async () => {
    const text = 'Căn cứ Nghị định số 30/2020/NĐ\u2011CP ngày\u00a005 tháng\u00a03 năm\u00a02020 của Chính phủ về công tác văn thư ';
    const t = one(text.repeat(6).trim());
    const { pages } = await readPdf(await writePdf(t, paginate(t)));
    const read = pages.flatMap((p) => p.lines.map((l) => l.text)).join(' '); // pdf.js leaves the space at a line's end out
    expect(read).toBe(plain(text.repeat(6).trim()));
  });
  it('stands where the frames say: baselines and left edges within 0.01 mm', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames));
    // pdf.js joins neighbouring cells of one baseline into one text, and runs of a line: so look at paragraphs' lines that stand alone.
    const alone = frames.pages.flatMap((p, i) => p.lines.filter((l) => p.lines.every((o) => o === l || o.baseline !== l.baseline)).map((l) => [i, l] as const));
    expect(alone.length).toBeGreaterThan(30);
    for (const [i, { x, baseline, runs }] of alone) {
      const y = baseline - (runs[0]?.rise ?? 0);
      const near = (a: number, b: number) => Math.abs(a - b) < 0.01 * PT_PER_MM;
      expect(pages[i]?.texts.some((t) => near(t.x, x) && near(t.baseline, y)), runs[0]?.text).toBe(true);
    }
    const lines = frames.pages.flatMap((p) => p.lines).length;
    const baselines = frames.pages.flatMap((p, i) => p.lines.map((l) => [i, l.baseline - (l.runs[0]?.rise ?? 0)] as const));
    const found = baselines.filter(([i, y]) => pages[i]?.texts.some((t) => Math.abs(t.baseline - y) < 0.01 * PT_PER_MM));
    expect(found).toHaveLength(lines);
  });
  it('ends justified lines at the right margin to 0.01 mm', async () => {
    const t = one('thực hiện nghiêm túc ngày\u00a005 tháng\u00a03 năm\u00a02020 các nhiệm vụ được giao và báo cáo '.repeat(12).trim());
    const { pages } = await readPdf(await writePdf(t, paginate(t)));
    const lines = pages[0]?.lines ?? [];
    const margin = 595.3 - 42.55;
    for (const line of lines.slice(0, -1)) {
      const space = (t.styles.doan.text.size * 250) / 1000;
      const hanging = line.text.endsWith(' ') ? space : 0;
      expect(Math.min(Math.abs(line.right - margin), Math.abs(line.right - hanging - margin))).toBeLessThan(0.03);
    }
    expect(lines.length).toBeGreaterThan(5);
  });
  it('has the sizes and faces of its runs', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames));
    const heading = pages[0]?.texts.find((t) => t.text === 'KẾ HOẠCH');
    expect(heading).toMatchObject({ bold: true, italic: false, size: tree.styles['ten-loai'].text.size, font: 'Tinos-Bold' });
    expect(pages[0]?.texts.find((t) => t.text.startsWith('Căn cứ'))).toMatchObject({ bold: false, italic: true });
  });
  it('has pages of the exact size of their section', async () => {
    const t = makeTree([section([para('doan', 'Dọc')]), section([para('doan', 'Ngang')], { page: a4(true) })]);
    const { pages } = await readPdf(await writePdf(t, paginate(t)));
    expect(pages.map((p) => [p.width, p.height])).toEqual([[595.3, 841.9], [841.9, 595.3]]);
  });
  it('draws every rule and picture at its place', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames));
    frames.pages.forEach((page, i) => {
      for (const r of page.rules) {
        const same = pages[i]?.strokes.some((s) => [s.x1 - r.x1, s.y1 - r.y1, s.x2 - r.x2, s.y2 - r.y2, s.thickness - r.thickness]
          .every((d) => Math.abs(d) < 0.01 * PT_PER_MM) && s.color === r.color);
        expect(same).toBe(true);
      }
      expect(pages[i]?.images.map((b) => [b.x, b.y, b.width, b.height].map((n) => Math.round(n * 100))))
        .toEqual(page.pictures.map((p) => [p.x, p.y, p.width, p.height].map((n) => Math.round(n * 100))));
    });
  });
  it('underlines the run and not its hanging space', async () => {
    const t = makeTree([section([para('doan', [{ kind: 'text', text: 'gạch chân', underline: true }, { kind: 'text', text: ' thường' }])])]);
    const f = paginate(t);
    const run = f.pages[0]?.lines[0]?.runs[0];
    const [stroke] = (await readPdf(await writePdf(t, f))).pages[0]?.strokes ?? [];
    expect(stroke?.x1).toBeCloseTo(run?.x ?? 0, 2);
    expect(stroke?.x2).toBeCloseTo((run?.x ?? 0) + (run?.width ?? 0), 2);
    expect(stroke?.y1).toBeGreaterThan(f.pages[0]?.lines[0]?.baseline ?? Infinity);
  });
  it('reads letters that look alike back as themselves', async () => {
    expect(await textOf(await writePdf(one('Đ Ð đ μ µ'), fakeFrames(one('Đ Ð đ μ µ'))))).toBe('Đ Ð đ μ µ');
  });
  it('draws foreign spaces as the plain one', async () => {
    const t = one('văn\u2009bản\u3000mới\tđây');
    expect(await textOf(await writePdf(t, fakeFrames(t)))).toBe('văn bản mới đây');
  });
  it('drops characters that show nothing', async () => {
    const t = one('văn\u200b bản\ufeff\u00ad mới');
    expect(await textOf(await writePdf(t, fakeFrames(t)))).toBe('văn bản mới');
  });
});

describe('bytes', () => {
  it('are the same for the same document, whatever is written in between and whichever renderer writes', async () => {
    const text = one('Số 15/KH\u2011UBND ngày\u00a005 và dấu - thường');
    const other = one('dấu\u00a0cách trước, rồi\u2011nối');
    const [f, g] = [fakeFrames(text), fakeFrames(other)];
    const first = await writePdf(text, f);
    await writePdf(other, g);
    const [again] = await Promise.all([writePdf(text, f), writePdf(other, g), writePdf(tree, frames)]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, await createPdfRenderer().write(text, f))).toBe(0);
  });
  it('take their date from the document, or a fixed one, never from the clock', async () => {
    const dated = one('a');
    const { date: _, ...meta } = dated.meta;
    const undated = { ...dated, meta };
    expect((await readPdf(await writePdf(dated, fakeFrames(dated)))).info['CreationDate']).toBe('D:20260109000000Z');
    expect((await readPdf(await writePdf(undated, fakeFrames(undated)))).info['CreationDate']).toBe('D:20000101000000Z');
  });
  it('carry an identifier that differs where the text does', async () => {
    const id = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const [a, b] = [await writePdf(one('a'), fakeFrames(one('a'))), await writePdf(one('b'), fakeFrames(one('b')))];
    expect(id(a)).toMatch(/^[0-9a-f]{32}$/);
    expect(id(a)).not.toBe(id(b));
  });
});

describe('a frame without pages', () => {
  it('is refused', async () => {
    const none: Frames = { pages: [] };
    await expect(writePdf(tree, none)).rejects.toThrow('without a page');
  });
});
