import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/layout/tree.ts';
import { structureOf, type Tag } from '../../../src/writers/pdf/structure.ts';
import { cell, grid, makeTree, para, picture, rule, section, table } from '../../support/tree-kit.ts';

const item = (role: 'khoan' | 'diem' | 'gach' | 'cong', text: string, body = 'x') => para(role, body, { marker: { before: '', text, after: ' ' } });
const shape = ({ type, children }: Tag): string => (children.length === 0 ? type : `${type}(${children.map(shape).join(' ')})`);
const shapeOf = (...blocks: Block[]): string => shape(structureOf(makeTree([section(blocks)])).root);

describe('structureOf', () => {
  it('makes paragraphs P, roles with an outline level H, and leaves rules and empty paragraphs out', () => {
    expect(shapeOf(para('doan', 'a'), rule('trich-yeu', 90), para('doan', ''), para('ten-loai', 'KẾ HOẠCH'))).toBe('Document(Sect(P H1))');
  });
  it('gathers neighbouring items in one list and nests deeper levels in the item above', () => {
    expect(shapeOf(item('diem', 'a)'), item('gach', '-'), item('gach', '-'), item('diem', 'b)'))).toBe(
      'Document(Sect(L(LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))) LI(Lbl LBody(P)))))',
    );
  });
  it('begins a new list after other text, and after a deeper list whose own level was never opened', () => {
    expect(shapeOf(item('diem', 'a)'), para('doan', 'x'), item('diem', 'b)'))).toBe('Document(Sect(L(LI(Lbl LBody(P))) P L(LI(Lbl LBody(P)))))');
    expect(shapeOf(item('gach', '-'), item('diem', 'a)'))).toBe('Document(Sect(L(LI(Lbl LBody(P))) L(LI(Lbl LBody(P)))))');
  });
  it('reads the cells of a grid one after another and makes tables of rows and cells', () => {
    expect(shapeOf(grid('khoi-ky', [200, 200], [[[para('noi-nhan', 'a')], [para('ho-ten', 'b')]]]))).toBe('Document(Sect(P P))');
    expect(shapeOf(table([100, 100], 1, [[cell('A', true), cell('B', true)], [cell('1', false, 2)]]))).toBe('Document(Sect(Table(TR(TH(P) TH(P)) TR(TD(P)))))');
  });
  it('knows the label length, the spans and the alternative text', () => {
    const tree = makeTree([section([item('diem', 'đ)'), table([9], 1, [[cell('A', true, 2, 3)]]), picture(1, 1, 'Sơ đồ')])]);
    const { root, blocks } = structureOf(tree);
    expect(blocks.get(1)?.label?.length).toBe(3);
    expect(root.children[0]?.children[1]?.children[0]?.children[0]).toMatchObject({ type: 'TH', scope: 'Column', colSpan: 2, rowSpan: 3 });
    expect(root.children[0]?.children[2]).toMatchObject({ type: 'Figure', alt: 'Sơ đồ' });
  });
  it('keeps footnotes with the paragraph that calls them', () => {
    const tree = makeTree([section([para('doan', [{ kind: 'text', text: 'a' }, { kind: 'note', number: 1, paragraphs: [para('cuoc-chu', 'b')] }])])]);
    expect(structureOf(tree).blocks.get(1)?.notes.map(shape)).toEqual(['Note(P)']);
  });
});
