import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/check/report-shape.ts';
import { renderDocx } from '../../src/docx.ts';
import { read } from '../../src/ready.ts';
import { filesIn, folderWith, LETTER, run, textOf } from './kit.ts';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
const schemaFile = fileURLToPath(new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url));
const { $schema: _draft, id: _id, ...sarifSchema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>; // a JSON Schema is an object
const isSarif = ajv.compile(sarifSchema);
const isReport = ajv.compile(reportSchema());

/** A DOCX of a draft. */
async function docxOf(text: string): Promise<Uint8Array> {
  const { draft } = read(text);
  if (draft === undefined) throw new Error('no draft');
  return renderDocx(draft);
}

/** The name of the signer is in capitals, which is an error. */
const WRONG = LETTER.replace('Nguyễn Văn An', 'NGUYỄN VĂN AN');
const ID = 'ky/ho-ten-in-hoa';
let clean: Uint8Array;
let wrong: Uint8Array;
/** The same with a paragraph more above what is wrong. */
let longer: Uint8Array;
beforeAll(async () => {
  [clean, wrong, longer] = await Promise.all([LETTER, WRONG, WRONG.replace('noiDung: Sở đề nghị', 'noiDung:\n  - Căn cứ tình hình thực tế.\n  - Sở đề nghị')].map(docxOf)) as [Uint8Array, Uint8Array, Uint8Array]; // three in, three out
});

const ISSUED = `SỞ THỬ NGHIỆM                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                              Độc lập - Tự do - Hạnh phúc

Số: 5/STN-VP                 Hòa An, ngày 09 tháng 01 năm 2026

Kính gửi: Các phòng

Sở đề nghị các phòng cung cấp số liệu.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

GIÁM ĐỐC

NGUYỄN VĂN AN
`;

describe('vanban check of a DOCX', () => {
  it('finds nothing in one of ours that is right, and checks nearly all that applies', async () => {
    const { code, out, err } = await run(folderWith({ 'thu.docx': clean }), ['check', 'thu.docx', '--min-coverage', '90']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/1 tệp: 0 lỗi, 0 cảnh báo/);
  });

  it('names paragraph, component and the words that stand there, then what is wrong, what is needed, and the clause', async () => {
    const { code, out } = await run(folderWith({ 'thu.docx': wrong }), ['check', 'thu.docx']);
    expect(code).toBe(1);
    expect(out).toMatch(/^thu\.docx · đoạn \d+ \(Họ và tên của người ký\) «NGUYỄN VĂN AN»: lỗi: .*cần.* \(.*\) \[ky\/ho-ten-in-hoa\]\n$/u);
    expect((await run(folderWith({ 'thu.docx': wrong }), ['check', 'thu.docx', '--lang', 'en'])).out).toMatch(/^thu\.docx · paragraph \d+ \(name of the signer\) «NGUYỄN VĂN AN»: error: /u);
  });

  it('is the same on standard input', async () => {
    const { code, out } = await run(folderWith({}), ['check', '-'], { stdin: wrong });
    expect([code, out.includes(ID)]).toEqual([1, true]);
  });

  it('goes by what the file is, not by its name', async () => {
    const { code, out } = await run(folderWith({ 'thu.yaml': wrong }), ['check', 'thu.yaml']);
    expect([code, out.includes(ID)]).toEqual([1, true]);
  });

  it('stands beside drafts, in folders and patterns too; what Word leaves beside an open file is passed over', async () => {
    const folder = folderWith({ 'a/thu.yaml': WRONG, 'a/thu.docx': wrong, 'a/~$thu.docx': 'x', 'b/thu.docx': clean });
    const all = await run(folder, ['check', '.']);
    expect([all.code, all.out.match(/ho-ten-in-hoa/g)?.length]).toEqual([1, 2]);
    expect(all.err).toContain('3 tệp: 2 lỗi');
    expect(all.err).not.toContain('~$');
    expect((await run(folder, ['check', '**/*.docx'])).err).toContain('2 tệp: 1 lỗi');
  });

  it('is left out with --only-drafts', async () => {
    const { code, err } = await run(folderWith({ 'thu.docx': wrong, 'thu.yaml': LETTER }), ['check', '--only-drafts', 'thu.docx', 'thu.yaml']);
    expect(code).toBe(0);
    expect(err).toContain('1 tệp: 0 lỗi');
  });

  it('is never changed: --fix says so', async () => {
    const folder = folderWith({ 'thu.docx': wrong });
    const { code, err } = await run(folder, ['check', '--fix', 'thu.docx']);
    expect(code).toBe(1);
    expect(err).toContain('Không sửa «thu.docx»: chỉ sửa được bản thảo');
    expect(Buffer.from(textOf(folder, 'thu.docx')).length).toBeGreaterThan(0);
    expect(filesIn(folder)).toEqual(['thu.docx']);
  });

  it('keeps its fingerprints when a paragraph comes above, so that a baseline still holds', async () => {
    const folder = folderWith({ 'thu.docx': wrong });
    expect((await run(folder, ['check', 'thu.docx', '--update-baseline'])).code).toBe(0);
    const other = folderWith({ 'thu.docx': longer, 'vanban-baseline.json': textOf(folder, 'vanban-baseline.json') });
    const { code, err } = await run(other, ['check', 'thu.docx', '--baseline', 'vanban-baseline.json']);
    expect([code, err.includes('1 có trong mốc')]).toEqual([0, true]);
  });

  it('keeps to the suppressions of a configuration, by file', async () => {
    const config = `suppressions:\n  - { rule: ${ID}, reason: mẫu cũ, files: ["cu/**"] }\n`;
    const { code, out, err } = await run(folderWith({ 'cu/thu.docx': wrong, 'moi/thu.docx': wrong, 'vanban.config.yaml': config }), ['check', '.']);
    expect([code, out.match(/^\S+/gm)]).toEqual([1, ['moi/thu.docx']]);
    expect(err).toContain('1 bỏ qua');
  });
});

describe('reports on a DOCX', () => {
  const inFormat = async (format: string, ...more: string[]): Promise<string> => (await run(folderWith({ 'thu.docx': wrong }), ['check', 'thu.docx', '--format', format, ...more])).out;

  it('give SARIF a logical place and no line', async () => {
    const log = JSON.parse(await inFormat('sarif')) as { runs: { results: { ruleId: string; locations: { physicalLocation: object; logicalLocations: { fullyQualifiedName: string }[] }[] }[] }[] }; // judged below
    expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
    const [result] = log.runs[0]?.results ?? [];
    expect(result?.ruleId).toBe(ID);
    expect(result?.locations[0]?.physicalLocation).not.toHaveProperty('region');
    expect(result?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toMatch(/^đoạn \d+ \(Họ và tên của người ký\)$/u);
  });

  it('give JSON the place as data, and the measures with --measure', async () => {
    const report = JSON.parse(await inFormat('json')) as { files: { findings: { place: unknown }[]; measures?: unknown[] }[] }; // judged below
    expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
    expect(report.files[0]?.findings[0]?.place).toMatchObject({ role: 'ho-ten', text: 'NGUYỄN VĂN AN' });
    expect(report.files[0]?.measures).toBeUndefined();
    const measured = JSON.parse(await inFormat('json', '--measure')) as typeof report; // judged below
    expect(isReport(measured), ajv.errorsText(isReport.errors)).toBe(true);
    expect(measured.files[0]?.measures?.length).toBeGreaterThan(40);
  });

  it.each(['github', 'junit', 'markdown', 'pretty'])('name the paragraph in %s', async (format) => {
    const out = await inFormat(format);
    expect(out).toMatch(/đoạn \d+ \(Họ và tên của người ký\)/u);
    expect(out).not.toMatch(/doan\[|line=|undefined/u);
  });

  it('print the whole table of measures, in millimetres and points, though all is well', async () => {
    const { code, out } = await run(folderWith({ 'thu.docx': clean }), ['check', 'thu.docx', '--measure']);
    expect(code).toBe(0);
    expect(out).toMatch(/Số đo của thu\.docx:/u);
    expect(out).toMatch(/Trang +lề trái +30 mm \(85,05 pt\) +30–35 mm +PL I·I·I·3 +đạt/u);
    expect(out).toMatch(/Quốc hiệu +cỡ chữ +13 pt \(4,59 mm\) +12–13 pt +PL I·I·II·1a +đạt/u);
    expect(out).toMatch(/Tiêu ngữ +nét kẻ .* dòng chữ +dài bằng dòng chữ +PL I·I·II·1b +đạt/u);
    expect(out).not.toContain('KHÔNG ĐẠT');
    expect(out).toMatch(/Tiêu ngữ +độ dài nét kẻ +[\d,]+ mm \([\d,]+ pt\) +[\d,]+ mm +PL I·I·II·1b +đạt/u);
    expect((await run(folderWith({ 'thu.docx': clean }), ['check', 'thu.docx', '--measure', '--format', 'markdown'])).out).toMatch(/\| Trang \| lề trái \| 30 mm \(85,05 pt\) \| 30–35 mm \|/u);
  });
});

describe('--measure', () => {
  const measuresOf = async (name: string, content: string) => {
    const { out } = await run(folderWith({ [name]: content }), ['check', name, '--measure', '--format', 'json']);
    return (JSON.parse(out) as { files: { measures?: { aspect: string; unit?: string; verdict: string }[] }[] }).files[0]?.measures; // the shape is judged elsewhere
  };

  it('measures the page that a draft makes, by the same rows', async () => {
    const rows = await measuresOf('thu.yaml', LETTER);
    expect(rows?.filter(({ verdict }) => verdict === 'breach')).toEqual([]);
    expect(rows?.find(({ aspect }) => aspect === 'net-ke-dai')).toMatchObject({ unit: 'mm', verdict: 'ok' });
    expect((await run(folderWith({ 'thu.yaml': LETTER }), ['check', 'thu.yaml', '--measure'])).out).toMatch(/Số đo của thu\.yaml:\n.*\n +Trang +khổ giấy/u);
  });
  it('has nothing to measure in a house profile and in what is no draft', async () => {
    expect(await measuresOf('nha.yaml', 'loai: don-vi\ncoQuan: { ten: Sở Nội vụ, vietTat: SNV }\n')).toBeUndefined();
    expect(await measuresOf('hong.yaml', 'loai: [\n')).toEqual([]);
    expect((await run(folderWith({ 'hong.yaml': 'loai: [\n' }), ['check', 'hong.yaml', '--measure'])).out).not.toContain('Số đo');
  });
  it('says units without marks to programs', async () => {
    const rows = (await measuresOf('thu.yaml', LETTER)) ?? [];
    expect([...new Set(rows.flatMap(({ unit }) => unit ?? []))].sort()).toEqual(['dong', 'lan', 'mm', 'pt']);
  });
});

describe('the text of an issued document', () => {
  it('is told by line', async () => {
    const { out } = await run(folderWith({ 'thu.txt': ISSUED }), ['check', 'thu.txt']);
    expect(out).toMatch(/^thu\.txt:4:\d+ · đoạn \d+ \(Số và ký hiệu\).*Số «5».*\[so-ky-hieu\/so-duoi-10\]$/mu);
    expect(out).toMatch(/^thu\.txt:1:\d+ · đoạn 1 \(Tên cơ quan ban hành\).*\[co-quan\/thieu-chu-quan\]$/mu);
  });

  it('is one in Markdown too, unless there is front matter; in a folder where it has a head', async () => {
    const folder = folderWith({ 'ban-hanh.md': ISSUED, 'ghi-chu.md': '# Ghi chú\n', 'nhap.txt': 'ghi chú' });
    const { out, err } = await run(folder, ['check', '.']);
    expect(out).toContain('ban-hanh.md:4');
    expect(err).toMatch(/1 tệp:/u);
  });
});

describe('files that cannot be read', () => {
  const OLD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

  it('end in one message and exit code 2; the others are checked all the same', async () => {
    const { code, out, err } = await run(folderWith({ 'cu.doc': OLD, 'hong.docx': clean.slice(0, 3000), 'thu.docx': wrong }), ['check', 'cu.doc', 'hong.docx', 'thu.docx']);
    expect(code).toBe(2);
    expect(out).toContain(ID);
    expect(err.match(/^vanban: «cu\.doc»: .*docx/gimu)?.length).toBe(1);
    expect(err.match(/^vanban: «hong\.docx»: /gmu)?.length).toBe(1);
  });

  it('of an old format end in exit code 2 in a folder as when they are named, unless the configuration ignores them', async () => {
    const files = { 'cu.doc': OLD, 'cu2.doc': OLD, 'thu.docx': clean };
    const { code, err } = await run(folderWith(files), ['check', '.']);
    expect(code).toBe(2);
    expect(err).toMatch(/chưa kiểm 2 tệp dạng cũ: cu\.doc, cu2\.doc; .*\.docx/u);
    expect((await run(folderWith({ ...files, 'vanban.config.yaml': 'ignore: ["*.doc"]\n' }), ['check', '.'])).code).toBe(0);
    expect((await run(folderWith({ 'cu.doc': OLD, 'thu.docx': clean }), ['check', '--only-drafts', '.'])).code).toBe(0);
  });

  it.each(['json', 'junit', 'markdown', 'github', 'sarif'])('are named in %s, alone or among others', async (format) => {
    for (const [files, args] of [[{ 'hong.docx': clean.slice(0, 3000), 'thu.docx': clean }, ['.']], [{ 'hong.docx': clean.slice(0, 3000) }, ['hong.docx']]] as const) {
      const { code, out } = await run(folderWith(files), ['check', ...args, '--format', format]);
      expect([code, out.includes('hong.docx'), /tep\/[a-z-]+/u.test(out)], out).toEqual([2, true, true]);
    }
  });

  it('stand in JSON as files with their error, and the run did not pass; SARIF says that it was not whole', async () => {
    const folder = folderWith({ 'cu.doc': OLD, 'thu.docx': clean });
    const report = JSON.parse((await run(folder, ['check', '.', '--format', 'json', '--fail-on', 'never'])).out) as { summary: { ok: boolean }; files: { file: string; ok: boolean; findings: { id: string; severity: string }[] }[] }; // judged below
    expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
    expect(report.files.find(({ file }) => file === 'cu.doc')).toMatchObject({ ok: false, findings: [{ id: 'tep/loai-cu', severity: 'error' }] });
    expect(report.summary.ok).toBe(false);
    const log = JSON.parse((await run(folder, ['check', '.', '--format', 'sarif'])).out) as { runs: { invocations: unknown[] }[] }; // judged below
    expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
    expect(log.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'tep/loai-cu' } }] });
  });

  it('but are texts under the name of a packed file are read, with a warning', async () => {
    const { code, out } = await run(folderWith({ 'thu.docx': ISSUED }), ['check', 'thu.docx']);
    expect([code, /cảnh báo: .*\[tep\/ten-khac-loai\]/u.test(out)]).toEqual([1, true]);
  });
});
