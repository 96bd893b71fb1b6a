import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkSync, fix, rules } from '../../src/check.ts';
import { untouchable } from '../../src/check/fix-guard.ts';
import { fixText } from '../../src/check/fix.ts';
import type { Finding } from '../../src/core/finding.ts';
import { parse } from '../../src/index.ts';

const options: CheckOptions = { today: '2026-02-02' };
const letter = (noiDung: string, more = ''): string => `# Công văn  mẫu
vanban: 1
loai: cong-van
coQuan: { chuQuan: UBND tỉnh Hòa An, ten: Sở Thử nghiệm, vietTat: STN }   # cơ quan
so: 5
diaDanh: Hòa An
ngay: 2026-01-09
trichYeu: cung cấp số liệu
kinhGui: Các phòng
noiDung: ${noiDung}
ky: { chucVu: Giám đốc, hoTen: Nguyễn Văn An }
donViSoan: VP
luu: { donVi: [VP] }
${more}`;
const markdown = (body: string): string => `---
vanban: 1
loai: ke-hoach
coQuan: { ten: Ủy ban nhân dân tỉnh Hòa An, vietTat: UBND }
so: 15
diaDanh: Hòa An
ngay: 2026-01-09
trichYeu: Triển khai công tác
ky: { thayMat: Ủy ban nhân dân, kyThay: Chủ tịch, chucVu: Phó Chủ tịch, hoTen: Trần Thị Bình }
luu: { donVi: [TH] }
---
${body}
`;
const json = (noiDung: unknown): string => JSON.stringify({ vanban: 1, loai: 'cong-van', coQuan: { chuQuan: 'UBND tỉnh Hòa An', ten: 'Sở Thử nghiệm', vietTat: 'STN' }, so: 5, diaDanh: 'Hòa An', ngay: '2026-01-09', trichYeu: 'cung cấp số liệu', kinhGui: 'Các phòng', noiDung, ky: { chucVu: 'Giám đốc', hoTen: 'Nguyễn Văn An' }, donViSoan: 'VP', luu: { donVi: ['VP'] } }, null, '\t');

/** The text that comes of a text; a second time, nothing more. */
function fixed(source: string): string {
  const { text } = fix(source, options);
  expect(fix(text, options)).toMatchObject({ text, applied: [] });
  return text;
}

describe('a fix in YAML', () => {
  it.each([
    ['a scalar that is plain', 'Sở đề nghị các phòng  cung cấp số liệu ,báo cáo.', 'Sở đề nghị các phòng cung cấp số liệu ,báo cáo.'],
    ['a scalar that is plain over lines', 'Sở đề nghị  các phòng\n  cung cấp  số liệu , nhé.', 'Sở đề nghị các phòng\n  cung cấp số liệu, nhé.'],
    ['a scalar that is single-quoted', "'Sở đề nghị  các phòng ''nhanh'' và  đủ , nhé.'", "'Sở đề nghị các phòng ''nhanh'' và đủ, nhé.'"],
    ['a scalar that is double-quoted', '"Sở đề nghị \\u0110o\\u00e0n \\"A\\" và  \\u0111\u1ee7 , nhé."', '"Sở đề nghị \\u0110o\\u00e0n \\"A\\" và \\u0111\u1ee7, nhé."'],
    ['a scalar that is folded', '>-\n  Sở đề nghị  các phòng\n  cung cấp  số liệu .\n\n  Đoạn  sau.', '>-\n  Sở đề nghị các phòng\n  cung cấp số liệu.\n\n  Đoạn sau.'],
    ['a scalar that is literal', '|\n  Sở đề nghị  các phòng\n  cung cấp  số liệu .\n\n  Đoạn  **đậm  nhé** sau.\n', '|\n  Sở đề nghị các phòng\n  cung cấp số liệu.\n\n  Đoạn **đậm nhé** sau.\n'],
    ['a list', '\n  - Sở đề nghị  các phòng. # chú thích  giữ nguyên\n  - doan: Đoạn  hai. # và  đây\n    cap: khoan', '\n  - Sở đề nghị các phòng. # chú thích  giữ nguyên\n  - doan: Đoạn hai. # và  đây\n    cap: khoan'],
    ['what stands beside an anchor', '\n  - &a Sở đề nghị các phòng.\n  - Đoạn  khác.', '\n  - &a Sở đề nghị các phòng.\n  - Đoạn khác.'],
  ])('changes %s and nothing else', (_, wrong, right) => {
    expect(fixed(letter(wrong))).toBe(letter(right));
  });

  it('changes the text that is meant where it stands twice, also in a comment above', () => {
    const list = (...texts: string[]): string => letter(`\n  # Đoạn  này\n${texts.map((text) => `  - ${text}\n`).join('')}`);
    expect(fixed(list('Đoạn  này.', 'Đoạn  này.', 'Đoạn này.'))).toBe(list('Đoạn này.', 'Đoạn này.', 'Đoạn này.'));
  });

  it('makes forty and more in one paragraph', () => {
    expect(fixed(letter(`${'Một  câu, '.repeat(100)}hết.`))).toBe(letter(`${'Một câu, '.repeat(100)}hết.`));
  });

  it('keeps line ends, byte order mark, tabs and decomposed letters', () => {
    const wrong = letter('Sở  đề nghị các phòng , và xã.\t# nhé');
    const right = letter('Sở đề nghị các phòng, và xã.\t# nhé');
    expect(fixed(wrong.replaceAll('\n', '\r\n'))).toBe(right.replaceAll('\n', '\r\n'));
    expect(fixed(`\uFEFF${wrong}`)).toBe(`\uFEFF${right}`);
    expect(fixed(wrong.normalize('NFD'))).toBe(right.normalize('NFD'));
    expect(fixed(`\uFEFF${wrong.normalize('NFD').replaceAll('\n', '\r\n')}`)).toBe(`\uFEFF${right.normalize('NFD').replaceAll('\n', '\r\n')}`);
  });
});

describe('a fix in JSON', () => {
  it('sees through escapes and leaves them as they are', () => {
    const [wrong, right] = ['Sở  "A"/B\\C đề nghị .', 'Sở "A"/B\\C đề nghị.'].map((text) => json([text, 'Đoạn\tsau']).replaceAll('/', '\\/').replaceAll('ề', '\\u1ec1'));
    expect(fixed(wrong ?? '')).toBe(right);
  });
});

describe('a fix in Markdown', () => {
  it.each([
    ['around bold and italics', 'Đoạn **đầu  tiên** có  hai  *dấu  cách* , nhé.', 'Đoạn **đầu tiên** có hai *dấu cách*, nhé.'],
    ['in wrapped lines', 'Đoạn  đầu\ntiên  có hai\ndòng , nhé.', 'Đoạn đầu\ntiên có hai\ndòng, nhé.'],
    ['in lists', '# Mục đích\n\n1. Việc  một\n   nối  tiếp .\n\n   a) Điểm  a;\n\n2. Việc  hai.', '# Mục đích\n\n1. Việc một\n   nối tiếp.\n\n   a) Điểm a;\n\n2. Việc hai.'],
    ['behind escapes', '1\\. Đoạn \\*này\\* có  dấu \\[ngoặc\\] và đủ , nhé.', '1\\. Đoạn \\*này\\* có dấu \\[ngoặc\\] và đủ, nhé.'],
    ['in headings and cells', '# Mục  đích.\n\nLời dẫn.\n\n| A | B |\n|---|---|\n| x  y | z |', '# Mục đích\n\nLời dẫn.\n\n| A | B |\n|---|---|\n| x y | z |'],
    ['but not in a comment', '<!-- hai  dấu  cách , đây -->\nĐoạn  này.', '<!-- hai  dấu  cách , đây -->\nĐoạn này.'],
  ])('is made %s', (_, wrong, right) => {
    expect(fixed(markdown(wrong))).toBe(markdown(right));
  });
});

describe('what is not fixed', () => {
  const reasons = (source: string, more: CheckOptions = {}): string[] => fix(source, { ...options, ...more }).left.map(({ why, finding }) => `${why} ${finding.id}`);

  it('is what stands in another file', () => {
    const profile = 'loai: don-vi\ncoQuan: { chuQuan: UBND tỉnh Hòa An, ten: Sở  Thử nghiệm, vietTat: STN }\ndiaDanh: Hòa An\n';
    const source = letter('Đoạn  này.', 'theo: ./don-vi.yaml # Sở  Thử nghiệm\n').replace(/coQuan: .*\n/, '');
    const got = fix(source, { ...options, file: 'x.yaml', load: () => new TextEncoder().encode(profile) });
    expect(got.text).toBe(source.replace('Đoạn  này', 'Đoạn này'));
    expect(got.left).toMatchObject([{ why: 'another-file', finding: { id: 'cau-chu/hai-dau-cach', path: ['coQuan', 'ten'], position: { file: 'don-vi.yaml', line: 2 } } }]);
  });

  it('is what one alias says at two places', () => {
    const source = letter('\n  - &a Đoạn  này.\n  - *a');
    expect(fix(source, options).text).toBe(source);
    expect(reasons(source)).toEqual(['side-effect cau-chu/hai-dau-cach', 'not-found cau-chu/hai-dau-cach']);
  });

  it('is the signature block', () => {
    const source = letter('Đoạn này.').replace('Giám đốc', 'Giám  đốc');
    expect(fix(source, options).text).toBe(source);
    expect(reasons(source)).toEqual(['signature cau-chu/hai-dau-cach']);
  });

  it('is a number, and what a rule that can err says', () => {
    const finding = (id: string, from: string, to: string): Finding => ({ id, severity: 'error', path: ['so'], message: { vi: '', en: '' }, fix: [{ path: ['noiDung', 0, 'so', 'nguyenVan'], from, to }] });
    expect(untouchable(finding('danh-so/dang-so', 'Mục I', 'Mục 1'))).toBe('number');
    expect(untouchable(finding('danh-so/dang-so', 'I)', 'I.'))).toBeUndefined();
    const mayErr = rules.find((rule) => rule.mayErr !== undefined)?.id ?? '';
    expect(untouchable(finding(mayErr, 'a', 'b'))).toBe('uncertain');
  });

  it('is what would bring something else', () => {
    const source = letter('Đoạn  này.');
    const edit: Finding = { id: 'a/b', severity: 'error', path: ['noiDung', 0], message: { vi: '', en: '' }, fix: [{ path: ['noiDung', 0], from: 'Đoạn  này.', to: 'Đoạn này.' }] };
    const brings: Finding = { ...edit, id: 'c/d', fix: [] };
    const got = fixText(source, { read: (text) => parse(text), check: (text) => (text === source ? [edit] : [brings]), untouchable: () => undefined });
    expect(got).toEqual({ text: source, applied: [], left: [{ finding: edit, why: 'side-effect' }] });
  });

  it('is what is suppressed, turned off, or not wanted', () => {
    const source = letter('Đoạn  này. # vanban-bo-qua cau-chu/hai-dau-cach: nguyên văn');
    expect(fix(source, options)).toEqual({ text: source, applied: [], left: [] });
    const plain = letter('Đoạn  này.');
    expect(fix(plain, { ...options, rules: { 'cau-chu/*': 'off' } }).text).toBe(plain);
    expect(fix(plain, options, () => [])).toEqual({ text: plain, applied: [], left: [] });
  });

  it('is what is no draft', () => {
    for (const text of ['', '{', 'loai: cong-van', '\u0000', '\\'.repeat(1000)]) expect(fix(text, options)).toEqual({ text, applied: [], left: [] });
  });
});

describe('a fix of hostile text', () => {
  const within = (ms: number, source: string): ReturnType<typeof fix> => {
    const start = performance.now();
    const got = fix(source, options);
    expect(performance.now() - start).toBeLessThan(ms);
    return got;
  };

  it('of a megabyte and eight thousand faults takes seconds', () => {
    const lines = Array.from({ length: 8_000 }, (_, i) => `  - Đoạn số ${i}  nói về việc này ${'chữ nữa '.repeat(12)}\n`).join('');
    const { text, applied, left } = within(40_000, letter(`\n${lines}`));
    expect([applied.length, left.length, text]).toEqual([8_000, 0, letter(`\n${lines.replaceAll('  nói', ' nói')}`)]);
  });

  it.each([
    ['backslashes', `'Đoạn  này ${'\\'.repeat(100_000)} .'`],
    ['escaped backslashes', `"Đoạn  này ${'\\\\'.repeat(100_000)} ."`],
    ['one letter', `Đoạn  ${'a'.repeat(200_000)} .`],
    ['spaces', `Đoạn ${'a  '.repeat(10_000)}.`],
    ['marks', `Đoạn  e${'\u0301'.repeat(50_000)} .`],
  ])('full of %s ends', (_, noiDung) => {
    const source = letter(noiDung);
    const { text } = within(30_000, source);
    expect(parse(text).draft).toBeDefined();
    expect(checkSync(text, options).findings.length).toBeLessThanOrEqual(checkSync(source, options).findings.length);
  });
});
