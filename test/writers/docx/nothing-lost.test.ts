import { expect, test } from 'vitest';
import { LostTextError, VanbanError } from '../../../src/core/errors.ts';
import { assertAllWritten } from '../../../src/writers/docx/nothing-lost.ts';
import { openPackage } from '../../../src/writers/docx/pack.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { makeTree, para, section } from '../../support/tree-kit.ts';

const spoil = async (part: string, change: (xml: string) => string): Promise<ReadonlyMap<string, string>> => {
  const parts = new Map(openPackage(await writeDocx(sampleTree())).textParts());
  const before = parts.get(part) ?? '';
  parts.set(part, change(before));
  expect(parts.get(part)).not.toBe(before);
  return parts;
};
const lost = (parts: ReadonlyMap<string, string>): readonly string[] => {
  try {
    assertAllWritten(sampleTree(), parts);
  } catch (error) {
    if (error instanceof LostTextError) return error.lost;
    throw error;
  }
  return [];
};

test('a whole file passes', async () => {
  expect(lost(openPackage(await writeDocx(sampleTree())).textParts())).toEqual([]);
});

test('a lost paragraph, footnote, header text, space or reordering is found and named', async () => {
  expect(lost(await spoil('document', (xml) => xml.replace('Bám sát số 15/KH', 'Bám sát số 15/K')))).toEqual(['2. Bám sát số 15/KH-UBND và văn bản khác.']);
  expect(lost(await spoil('document', (xml) => xml.replace('TỈNH HÒA AN', 'TỈNHHÒA AN')))).toEqual(['UBND TỈNH HÒA AN']);
  expect(lost(await spoil('footnotes', (xml) => xml.replace('Số liệu', '')))).toHaveLength(1);
  expect(lost(await spoil('header2', (xml) => xml.replace('XEM XONG', '')))).toEqual(['XEM XONG TRẢ LẠI']);
  expect(lost(await spoil('footer1', (xml) => xml.replace('đường Một', '')))).toHaveLength(1);
  const swapped = await spoil('document', (xml) => xml.replace('KẾ HOẠCH<', '@<').replace('QUY ĐỊNH CHUNG<', 'KẾ HOẠCH<').replace('@<', 'QUY ĐỊNH CHUNG<'));
  expect(lost(swapped)).not.toEqual([]);
});

test('text that is in no tree is found, too', async () => {
  expect(lost(await spoil('document', (xml) => xml.replace('Ý nhỏ.', 'Ý nhỏ. Thêm.')))).not.toEqual([]);
});

test('a control character or half a surrogate pair, which XML cannot hold, is refused', async () => {
  for (const sign of ['\u0007', '\uD83D', '\uFFFE']) {
    await expect(writeDocx(makeTree([section([para('doan', `Chữ ${sign} lạ`)])]))).rejects.toThrow(VanbanError);
  }
});

test('letters beyond the basic plane and entities are kept', async () => {
  await expect(writeDocx(makeTree([section([para('doan', '😀 &amp; &#65; ]]> \u2028')])]))).resolves.toBeInstanceOf(Uint8Array);
});
