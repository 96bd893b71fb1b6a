import type { Block, LayoutTree } from '../../src/layout/tree.ts';
import { random } from './random-document.ts';
import { cell, grid, makeTree, para, picture, rule, section, table } from './tree-kit.ts';

const WORDS = 'rà soát văn bản quy phạm pháp luật Nghị định 30/2020/NĐ-CP phối hợp trả lời kiến nghị của cử tri trước kỳ họp thứ 8, chậm nhất ngày 20/11'.split(' ');

/** A random tree of everything but lines: paragraphs, rules, grids, tables, pictures, notes. */
export function randomTree(seed: number): LayoutTree {
  const next = random(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const words = (most: number): string => Array.from({ length: int(1, most) }, () => WORDS[int(0, WORDS.length - 1)] ?? '').join(' ');
  let notes = 0;
  const noted = (): Block => {
    notes += 1;
    return para('doan', [
      // The model of Word's rules may part a mark from its word, which we never do: a space before it lets both break there.
      { kind: 'text', text: `${words(60)} ` },
      { kind: 'note', number: notes, paragraphs: [para('cuoc-chu', words(20))] },
      { kind: 'text', text: ` ${words(60)}` },
    ]);
  };
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [cell(String(i + 1)), cell(words(40)), cell(words(12))]);
  const makers: readonly (() => Block)[] = [
    () => para('doan', words(120)), () => para('doan', words(120)), () => para('muc', words(8)), () => para('khoan', words(90)),
    () => para('gach', words(30)), noted,
    () => rule('trich-yeu', int(40, 200), int(1, 4), false),
    () => table([40, 247.7, 180], 1, [[cell('STT', true), cell('Nội dung', true), cell('Đơn vị', true)], ...rows(int(2, 14))]),
    () => grid('khoi-ky', [210, 257.7], [[[para('noi-nhan', 'Nơi nhận:'), para('noi-nhan-muc', words(20))], [para('chuc-vu', 'GIÁM ĐỐC'), para('ho-ten', 'Lê Văn Sáu')]]]),
    () => picture(int(60, 300), int(40, 260), 'Hình'),
  ];
  const block = (): Block => (makers[int(0, makers.length - 1)] ?? makers[0] ?? noted)();
  return makeTree([section(Array.from({ length: int(15, 35) }, block)), section(Array.from({ length: 8 }, block))]);
}
