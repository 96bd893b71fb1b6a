import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/layout/tree.ts';
import { writeHtml } from '../../../src/writers/html.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { makeTree, para, section } from '../../support/tree-kit.ts';

const EVIL = `<script>alert(1)</script>&"'`;
const body = (html: string): string => html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
const page = (inlines: readonly Inline[]): string => body(writeHtml(makeTree([section([para('doan', inlines)])])));

describe('the HTML page', () => {
  it('is the same for the same tree', () => expect(writeHtml(sampleTree())).toBe(writeHtml(sampleTree())));

  it('escapes every text: body, title, summary, files, alternative text', () => {
    const tree = { ...makeTree([section([para('doan', EVIL)])]), meta: { title: EVIL, subject: EVIL, author: EVIL, keywords: EVIL } };
    const html = writeHtml(tree, { congBo: { tomTat: [EVIL], tep: [`a/${EVIL}.pdf`], donVi: EVIL } });
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(7);
  });

  it('never links to an address of another scheme', () => {
    const link = page([{ kind: 'link', href: 'javascript:alert(1)', inlines: [{ kind: 'text', text: 'bấm' }] }]);
    const files = writeHtml(sampleTree(), { congBo: { tomTat: [], tep: ['javascript:alert(1)', '//other.example/x', 'JaVaScRiPt:x'] } });
    expect(link).toContain('<p class="doan">bấm</p>');
    expect(files).not.toMatch(/href="(javascript|\/\/)/i);
  });

  it('cannot be left by a font name', () => {
    const html = writeHtml({ ...sampleTree(), fontFamily: 'x";}</style><script>' });
    expect(html).toContain('font-family:"xstylescript",');
  });

  it('has one heading of the first level and no gap in levels', () => {
    const levels = [...writeHtml(sampleTree()).matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
    expect(levels).toEqual([1, 2, 3, 4, 4, 2]);
    const withSummary = [...writeHtml(sampleTree(), { congBo: { tomTat: [], tep: ['a.pdf'] } }).matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
    expect(withSummary).toEqual([1, 2, 2, 3, 4, 5, 5, 3]);
  });

  it('makes the subject of a công văn its first heading', () => {
    expect(body(writeHtml(makeTree([section([para('trich-yeu-cong-van', 'V/v thử')])])))).toContain('<h1 class="trich-yeu-cong-van">V/v thử</h1>');
  });

  it('links a reference to its target and a footnote to its note and back', () => {
    const html = body(writeHtml(sampleTree()));
    expect(html).toContain('<a class="tc" href="#m-diem-dd">đ</a>');
    expect(html).toContain('id="m-diem-dd"');
    expect(html).toContain('href="#cc-1"');
    expect(html).toContain('<div id="cc-1" class="cc">');
    expect(html).toContain('href="#cc-1-o"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('keeps a word together across formats, and a bold stretch in one element', () => {
    expect(page([{ kind: 'text', text: 'số 15/' }, { kind: 'text', text: 'KH\u2011UBND', bold: true }, { kind: 'text', text: ' nhé' }])).toContain(
      'số <span class="k">15/<strong>KH-UBND</strong></span> nhé',
    );
    expect(page([{ kind: 'text', text: 'ngày\u00A005 và hết', bold: true }])).toContain('<strong><span class="k">ngày 05</span> và hết</strong>');
  });

  it('says what departs from the style, and only that', () => {
    const head = body(writeHtml(makeTree([section([para('tieu-de-phan', [{ kind: 'text', text: 'a', bold: false }, { kind: 'text', text: 'b', bold: true }])])])));
    expect(head).toContain('<span style="font-weight:normal">a</span>b');
  });

  it('puts size and margins of each section into the style sheet', () => {
    const html = writeHtml(sampleTree());
    expect(html).toContain('@page to0{size:595.3pt 841.9pt;margin:56.7pt 42.55pt 56.7pt 85.05pt');
    expect(html).toContain('@page to1{size:841.9pt 595.3pt');
  });

  it('shows a colour on screen as dark as reading needs and on paper as it is', () => {
    const tree = sampleTree();
    const mark = tree.styles['do-khan'];
    const html = writeHtml({ ...tree, styles: { ...tree.styles, 'do-khan': { ...mark, text: { ...mark.text, color: 'FF0000' } } } });
    expect(html).toMatch(/@media print\{.*\.do-khan\{color:#FF0000\}/s);
    expect(html).toMatch(/\.do-khan\{font-size:13pt;[^}]*color:#[A-E][0-9A-F]0000/);
  });

  it('takes a publication page from the summary and the files', () => {
    const html = writeHtml(sampleTree(), { congBo: { tomTat: ['Một.', 'Hai.'], tep: ['tệp 1.pdf', 'https://a.vn/b.docx'], donVi: 'Cổng thông tin' } });
    const above = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    expect(above).toContain('<h1>Văn bản mẫu</h1>');
    expect(above).toContain('<li>Số: 05/STN-VP</li>');
    expect(above).toContain('<time datetime="2026-01-09">Hòa An, ngày 09 tháng 01 năm 2026</time>');
    expect(above).toContain('<p>Một.</p>\n<p>Hai.</p>');
    expect(above).toContain('<a href="t%E1%BB%87p%201.pdf" download="tệp 1.pdf">tệp 1.pdf</a>');
    expect(above).toContain('<a href="https://a.vn/b.docx" rel="noopener">b.docx</a>');
  });
});
