import { AlignmentType, Document, LineRuleType, Paragraph as WordParagraph, TextRun } from 'docx';
import type { Inline, LayoutTree, LineSpacing, Paragraph, ParaStyle } from '../../src/layout/tree.ts';
import { sampleStyles } from './sample-styles.ts';
import { makeTree, para, section } from './tree-kit.ts';

/** A random number in [0, 1) from a seed (mulberry32's recurrence). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = (
  'các đơn vị thuộc sở phòng ban nhân dân xã phường chủ trì phối hợp thực hiện nhiệm vụ được giao đúng tiến độ kế hoạch năm báo cáo kết quả ' +
  'về Ủy ban trước ngày 15/12/2026, rà soát, cập nhật, số liệu; nghiêm túc triển khai Nghị định 30/2020/NĐ-CP Quyết định số 15/KH-UBND giai đoạn ' +
  '2021-2025 văn thư – lưu trữ (nếu có) "một cửa" 100% hồ sơ điện tử trực tuyến; hướng dẫn, kiểm tra, đôn đốc: thống nhất nghiệp vụ chuyển đổi số ' +
  'thủ tục hành chính công khai minh bạch trách nhiệm giải trình quyền lợi nghĩa vụ Hồ Chí Minh TP.HCM e-mail wi-fi kinh tế - xã hội'
).split(' ');

interface RunSpec { readonly text: string; readonly bold: boolean; readonly italic: boolean }
interface ParagraphSpec { readonly style: ParaStyle; readonly runs: readonly RunSpec[] }
/** A document to lay out twice; lengths in twips, size in half-points. */
export interface DocumentSpec {
  readonly size: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly paragraphs: readonly ParagraphSpec[];
}

const ALIGNS = ['justify', 'justify', 'justify', 'left', 'center', 'right'] as const;

/** A random document of the kind offices write. */
export function randomSpec(seed: number, paragraphs: number): DocumentSpec {
  const next = random(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly [T, ...T[]]): T => items[int(0, items.length - 1)] ?? items[0];
  const line = (): LineSpacing =>
    next() < 0.3 ? { kind: 'exact', value: int(300, 460) / 20 } : { kind: 'multiple', value: pick([240, 240, 264, 276, 312, 360]) / 240 };
  const style = (spacing: LineSpacing): ParaStyle => ({
    align: pick(ALIGNS), left: int(0, 4) * 9.95, right: next() < 0.2 ? 15.35 : 0, firstLine: pick([28.35, 36, 0, -14.2]),
    before: pick([0, 3, 6, 12]), after: pick([0, 0, 3, 6]), line: spacing,
    keepNext: next() < 0.15, keepLines: next() < 0.1, widowControl: next() < 0.9,
  });
  const run = (): RunSpec => ({
    text: Array.from({ length: int(1, 40) }, () => WORDS[int(0, WORDS.length - 1)] ?? '').join(' ') + (next() < 0.8 ? ' ' : ''),
    bold: next() < 0.25, italic: next() < 0.2,
  });
  const spacing = line();
  return {
    size: pick([26, 28, 24, 27]),
    margin: { top: int(1134, 1417), right: int(850, 1134), bottom: int(1134, 1417), left: int(1701, 1984) },
    paragraphs: Array.from({ length: paragraphs }, () => ({
      style: style(next() < 0.8 ? spacing : line()),
      runs: Array.from({ length: int(1, 4) }, run),
    })),
  };
}

const A4 = { width: 11906, height: 16838 };
const tw = (pt: number): number => Math.round(pt * 20);
const WORD_ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED };

/** The spec as a Word document, with nothing of our own writers in it. */
export function specDocument(spec: DocumentSpec): Document {
  return new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: 'Times New Roman', size: spec.size } } } },
    sections: [{
      properties: { page: { size: A4, margin: { ...spec.margin, header: 567, footer: 567 } } },
      children: spec.paragraphs.map(wordParagraph),
    }],
  });
}

function wordParagraph({ style, runs }: ParagraphSpec): WordParagraph {
  const { line } = style;
  const first = tw(style.firstLine);
  return new WordParagraph({
    alignment: WORD_ALIGN[style.align],
    indent: { left: tw(style.left), right: tw(style.right), ...(first < 0 ? { hanging: -first } : { firstLine: first }) },
    spacing: {
      before: tw(style.before), after: tw(style.after),
      line: line.kind === 'exact' ? tw(line.value) : Math.round(line.value * 240),
      lineRule: line.kind === 'exact' ? LineRuleType.EXACT : LineRuleType.AUTO,
    },
    keepNext: style.keepNext, keepLines: style.keepLines, widowControl: style.widowControl,
    children: runs.map((run) => new TextRun({ text: run.text, bold: run.bold, italics: run.italic })),
  });
}

/** The same as our tree. */
export function specTree(spec: DocumentSpec): LayoutTree {
  const blocks = spec.paragraphs.map(({ style, runs }): Paragraph =>
    para('doan', runs.map((run): Inline => ({ kind: 'text', ...run })), { format: style }));
  const margin = { top: spec.margin.top / 20, right: spec.margin.right / 20, bottom: spec.margin.bottom / 20, left: spec.margin.left / 20 };
  const page = { width: A4.width / 20, height: A4.height / 20, landscape: false, margin, header: 28.35, footer: 28.35 };
  const styles = sampleStyles;
  const doan = { ...styles.doan, text: { ...styles.doan.text, size: spec.size / 2 } };
  return makeTree([section(blocks, { page, pageNumber: false })], { styles: { ...styles, doan } });
}
