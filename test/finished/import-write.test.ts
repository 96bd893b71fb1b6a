import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/layout/compose.ts';
import { draftOf } from '../../src/readers/import/import.ts';
import { parse } from '../../src/readers/index.ts';
import { written, type TextFormat } from '../../src/readers/import/write/write.ts';
import { allDocuments } from '../support/known-documents.ts';
import { recognisedOf } from '../support/recognised-of.ts';

const documents = await allDocuments();
const NAMES = { yaml: 'x.yaml', md: 'x.md', json: 'x.json' } as const;

function readBack(draft: Readonly<Record<string, unknown>>, wanted: TextFormat): unknown {
  const { text, format } = written(draft, wanted, {});
  const { draft: read, diagnostics } = parse(text, { file: NAMES[format] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return read;
}

describe('a draft as text', () => {
  it.each(documents)('is read back as it was, in every format: $name', ({ draft }) => {
    const made = draftOf(recognisedOf(compose(draft)), 'x.docx').draft;
    const { vanban: _version, ...meant } = parse(made).draft as Record<string, unknown> & { vanban?: 1 };
    for (const format of ['yaml', 'md', 'json'] as const) expect(readBack(made, format)).toEqual({ vanban: 1, ...meant });
  });

  it('is Markdown where Markdown can say it, else YAML', () => {
    const plan = { loai: 'ke-hoach', coQuan: { ten: 'Sở A', vietTat: 'SA' }, diaDanh: 'Hòa An', trichYeu: 'Thử', ky: { chucVu: 'Giám đốc', hoTen: 'Nguyễn An' } };
    const simple = written({ ...plan, noiDung: [{ cap: 'muc', tieuDe: 'Việc', noiDung: [{ cap: 'khoan', doan: 'Một.' }, { cap: 'khoan', doan: ['Hai ', { chu: 'đậm', dam: true }, '.'] }] }, { bang: { tieuDe: [['A', 'B']], hang: [['1', '2|3']] } }] }, 'md', {});
    expect(simple.format).toBe('md');
    expect(simple.text).toContain('# Việc\n\n1. Một.\n1. Hai **đậm**.\n');
    expect(written({ ...plan, noiDung: [[{ chu: 'gạch chân', gachChan: true }]].map((doan) => ({ doan })) }, 'md', {}).format).toBe('yaml');
  });

  it('keeps any text, whatever it looks like', () => {
    const piece = fc.constantFrom('a', 'Việc', ' ', ': ', ' #', '#', '- ', '1. ', 'a) ', '"', "'", '[x]', '{y}', '*', '**', '_', '`', '|', '>', '&', '!', '%', '@', '\\', '\n', '\u00A0', '\u00AD', '\u200B', '2026-01-09', '12', '0x1f', 'true', 'null', '~', '…', '“', '<b>', '---', '![](x)', '[^1]', '^2^', '\t', 'I. ', 'Bảng 1. ', ',', '&amp;');
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join('')).filter((t) => /[A-Za-zÀ-ỹ0-9]/u.test(t)).map((t) => t.normalize('NFC').replace(/\n+$/, '')).filter((t) => /[^\s]/u.test(t));
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (list, one) => {
      const draft = { loai: 'cong-van', coQuan: { ten: one, vietTat: 'A' }, diaDanh: one, trichYeu: one, kinhGui: list, noiDung: [...list, { doan: [one, { chu: one, dam: true }] }, { cap: 'khoan', doan: one, noiDung: list }, { bang: { hang: [[one, one]] } }], ky: { chucVu: one, hoTen: one } };
      const meant = parse(draft).draft;
      for (const format of ['yaml', 'md', 'json'] as const) expect(readBack(draft, format)).toEqual({ vanban: 1, ...(meant as object) });
    }), { numRuns: 400 });
  });
});
