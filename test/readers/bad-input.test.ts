import { describe, expect, test } from 'vitest';
import { parse } from '../../src/readers/index.ts';
import { CONG_VAN, faults, markdown, shown, with_ } from './support.ts';

const plan = (number: string): string => with_('so', number).replace('loai: cong-van', 'loai: ke-hoach').replace(/^kinhGui:.*\n/m, '');

describe('each mistake gets one message with its place', () => {
  test('a sound draft has none', () => expect(faults(CONG_VAN)).toEqual([]));

  test.each([
    ['a day that is not in the calendar', with_('ngay', 'ngay: 2026-11-31'), '6:7 du-lieu/ngay-khong-co Ngày «2026-11-31» không có trong lịch ở «ngay»; cần một ngày có thật, dạng 2026-01-09'],
    ['a date in another order', with_('ngay', 'ngay: 09/01/2026'), '6:7 du-lieu/sai-dang «09/01/2026» không đúng dạng ở «ngay»; cần một ngày dạng 2026-01-09 (2026-01 khi chưa biết ngày)'],
    ['an unknown field', with_('diaDanh', 'diaDanh: Đồng Nai\nghiChu: x'), /^6:1 du-lieu\/truong-la Không có trường «ghiChu» ở «\(văn bản\)»; các trường có ở đây: /],
    ['a mistyped field, once', with_('diaDanh', 'dia-danh: Đồng Nai'), '5:1 du-lieu/truong-la Không có trường «dia-danh» ở «(văn bản)»; có phải là «diaDanh»?'],
    ['a missing field', with_('trichYeu', '#'), '1:1 du-lieu/thieu-truong Thiếu «trichYeu»; cần Trích yếu: một câu ngắn hoặc cụm từ, viết thường'],
    ['a field left blank', with_('trichYeu', 'trichYeu:'), '7:1 du-lieu/thieu-truong Thiếu «trichYeu»; cần Trích yếu: một câu ngắn hoặc cụm từ, viết thường'],
    ['a number where text is needed', with_('trichYeu', 'trichYeu: 2026'), '7:11 du-lieu/sai-kieu «trichYeu» là số «2026»; cần chữ (đặt trong ngoặc kép)'],
    ['text where a number is needed', with_('so', 'so: năm'), '4:5 du-lieu/sai-kieu «so» là chữ «năm»; cần số'],
    ['a number out of range', with_('so', 'so: 0'), '4:5 du-lieu/ngoai-khoang «0» ở «so» nhỏ quá; cần từ 1 trở lên'],
    ['a name where fields are needed', with_('coQuan', 'coQuan: Sở Tư pháp'), '3:9 du-lieu/sai-kieu «coQuan» là chữ «Sở Tư pháp»; cần các trường con hoặc danh sách'],
    ['an empty body', with_('noiDung', 'noiDung: "  "'), '10:10 du-lieu/rong «noiDung» không có chữ nào; cần ít nhất một chữ'],
    ['an empty text in a field that may be left out', with_('so', 'nguoiSoan: { kyHieu: A }\ntheo: ""'), '5:7 du-lieu/rong «theo» không có chữ nào; cần ít nhất một chữ, hoặc bỏ trường này'],
    ['another version', with_('vanban', 'vanban: 2'), '1:9 du-lieu/gia-tri-la «2» không dùng được ở «vanban»; cần 1'],
    ['a list that is not closed', with_('so', 'luu: [1'), '5:1 cu-phap/yaml YAML thiếu dấu ] trước chỗ này; cần viết đủ ngoặc'],
    ['fields in brackets that are not closed', with_('ky', 'ky: { chucVu: A'), '10:1 cu-phap/yaml YAML thiếu dấu } trước chỗ này; cần viết đủ ngoặc'],
    ['uneven indentation', with_('kinhGui', 'kinhGui:\n  - A\n B: 1'), /^10:1 cu-phap\/yaml YAML lùi dòng không đều/],
    ['a control character', with_('trichYeu', 'trichYeu: "a\\u0007b"'), '7:11 du-lieu/ky-tu-dieu-khien Có ký tự điều khiển U+0007 ở «trichYeu»; cần xóa ký tự này'],
    ['two signers where one may sign', with_('ky', 'ky: [{ chucVu: Giám đốc, hoTen: A }, { chucVu: Giám đốc, hoTen: B }]'), '9:5 du-lieu/hai-nguoi-ky «ky» có hai người ký mà chỉ có một cơ quan ban hành; cần một người ký, hoặc hai cơ quan ở «coQuan»'],
    ['a signature block that lacks a title', with_('ky', 'ky: { kyThay: Giám đốc, hoTen: A }'), '9:5 du-lieu/thieu-truong Thiếu «ky.chucVu»; cần Chức vụ của người ký'],
    ['a signature block that cannot be', with_('ky', 'ky: { quyen: Giám đốc, kyThay: Giám đốc, chucVu: Phó Giám đốc, hoTen: A }'), '9:7 du-lieu/truong-khong-di-cung Trường «quyen» không đi cùng «kyThay», «chucVu», «hoTen» ở «ky»; cần bỏ một trường'],
    ['an abbreviation that is missing', with_('coQuan', 'coQuan: { ten: Sở Tư pháp }'), '3:9 du-lieu/thieu-viet-tat Thiếu «coQuan.vietTat»; cần chữ viết tắt tên cơ quan để ghi ký hiệu, hoặc ghi «soKyHieu»'],
    ['a number given twice', with_('so', 'so: 5\nsoKyHieu: 05/STP'), '4:5 du-lieu/so-hai-lan Số của văn bản ghi hai lần, ở «so» và «soKyHieu»; cần bỏ một trường'],
    ['a value that is none of a list', with_('so', 'doKhan: khẩn'), '4:9 du-lieu/gia-tri-la «khẩn» không dùng được ở «doKhan»; cần hoa-toc, thuong-khan, khan (có phải là «khan»?)'],
    ['a number and symbol of another form', with_('so', 'soKyHieu: 15 KH UBND'), '4:11 du-lieu/so-ky-hieu-sai «15 KH UBND» không đúng dạng số, ký hiệu ở «soKyHieu»; cần dạng 15/KH-UBND'],
    ['number nought', with_('so', 'soKyHieu: 0/STP-VP'), /^4:11 du-lieu\/so-ky-hieu-sai /],
    ['a công văn with CV', with_('so', 'soKyHieu: 15/CV-STP'), '4:11 so-ky-hieu/cong-van-khong-co-ten-loai «15/CV-STP» ở «soKyHieu» có tên loại không đúng; cần ký hiệu dạng 15/STP-VP'],
    ['a công văn with the code of a plan', with_('so', 'soKyHieu: 15/KH-STP'), /^4:11 so-ky-hieu\/cong-van-khong-co-ten-loai /],
    ['an abbreviation with CV', with_('coQuan', 'coQuan: { ten: Sở Tư pháp, vietTat: CV-STP }'), /^3:37 so-ky-hieu\/cong-van-khong-co-ten-loai «CV-STP» ở «coQuan.vietTat»/],
    ['a plan with the code of a decision', plan('soKyHieu: 15/QĐ-STP'), /^4:11 so-ky-hieu\/khac-ten-loai «15\/QĐ-STP» ở «soKyHieu» có tên loại không đúng; cần ký hiệu dạng 15\/KH-STP$/],
    ['a plan with CV', plan('soKyHieu: /CV-STP'), /^4:11 so-ky-hieu\/khac-ten-loai /],
    ['an abbreviation with the code of a plan', plan('so: 5').replace('vietTat: STP', 'vietTat: KH-STP'), /^3:\d+ so-ky-hieu\/khac-ten-loai «KH-STP» ở «coQuan.vietTat»/],
    ['an unknown type', with_('loai', 'loai: công văn'), '2:7 du-lieu/loai-la Không có loại «công văn» ở «loai»; cần cong-van, ke-hoach, de-cuong-bao-cao (có phải là «cong-van»?)'],
    ['a field given twice', with_('so', 'so: 5\nso: 6'), '5:1 cu-phap/truong-lap Trường «so» được ghi hai lần; cần ghi một lần'],
    ['a second colon', with_('trichYeu', 'trichYeu: Về việc: họp'), '7:11 cu-phap/yaml YAML có hai dấu “: ” trên một dòng; cần đặt giá trị trong ngoặc kép'],
    ['a quote that is not closed', with_('noiDung', 'noiDung: "a'), /^1[01]:\d+ cu-phap\/yaml YAML thiếu một dấu/],
    ['two documents in one file', `${CONG_VAN}---\nloai: ke-hoach\n`, /cu-phap\/yaml Tệp có nhiều bản thảo YAML/],
    ['a forbidden name', with_('so', '__proto__: { a: 1 }'), '4:1 du-lieu/truong-la Không có trường «__proto__»; cần bỏ trường này'],
  ])('%s', (_, source, message) => {
    const found = faults(source);
    expect(found).toHaveLength(1);
    if (typeof message === 'string') expect(found[0]).toBe(message);
    else expect(found[0]).toMatch(message);
  });

  test('symbols that only look like a code are sound, and the clause of one that is goes along', () => {
    expect(faults(with_('so', 'soKyHieu: 15/STP-VP'))).toEqual([]);
    expect(faults(with_('so', 'soKyHieu: 15/KH'))).toEqual([]);
    expect(faults(with_('so', 'soKyHieu: 15/CT-TTHT').replace('vietTat: STP', 'vietTat: CT'))).toEqual([]);
    expect(faults(plan('soKyHieu: 15/KH-STP'))).toEqual([]);
    expect(faults(plan('soKyHieu: 15/BCĐ-STP'))).toEqual([]);
    expect(parse(with_('so', 'soKyHieu: 15/CV-STP')).diagnostics[0]?.clause).toEqual({ ref: 'PL I·I·II·3b', force: 'decree' });
  });

  test('several mistakes come in the order of their lines', () => {
    const source = with_('ngay', 'ngay: 2026-02-30').replace('so: 5', 'so: x').replace('kinhGui:', 'kinhgui:');
    expect(faults(source).map((f) => f.split(' ')[0])).toEqual(['4:5', '6:7', '8:1']);
  });

  test('every message is there in English, too', () => {
    expect(parse(with_('ngay', 'ngay: 2026-11-31')).diagnostics[0]?.message.en).toBe('Day “2026-11-31” is not in the calendar at “ngay”; needed: a real day such as 2026-01-09');
  });

  test('a typed object has paths instead of places', () => {
    const result = parse({ loai: 'cong-van', coQuan: { ten: 'A', vietTat: 'B' }, diaDanh: 'C', trichYeu: 'd', kinhGui: 'e', noiDung: [{ cap: 'khoan', doa: 'x' }], ky: { chucVu: 'f', hoTen: 'g' } });
    expect(result.diagnostics).toHaveLength(1);
    expect(result.diagnostics[0]).toMatchObject({ id: 'du-lieu/truong-la', path: ['noiDung', 0, 'doa'], expected: 'doan' });
    expect(result.diagnostics[0]?.position).toBeUndefined();
    expect(result.draft).toBeUndefined();
  });

  test('a mistake deep in a table is named where it is', () => {
    const result = parse({ loai: 'ke-hoach', coQuan: { ten: 'A', vietTat: 'B' }, diaDanh: 'C', trichYeu: 'd', noiDung: [{ cap: 'muc', noiDung: [{ bang: { hang: [['a', 5]] } }] }], ky: { chucVu: 'f', hoTen: 'g' } });
    expect(shown(result)).toEqual(['du-lieu/sai-kieu «noiDung[0].noiDung[0].bang.hang[0][1]» là số «5»; cần chữ hoặc danh sách hoặc các trường con (đặt trong ngoặc kép)']);
  });
});

describe('files as they come', () => {
  test('marks of byte order, CRLF and NFD make no difference', () => {
    const plain = parse(CONG_VAN).draft;
    expect(plain).toBeDefined();
    expect(parse(new TextEncoder().encode(`\uFEFF${CONG_VAN.replaceAll('\n', '\r\n').normalize('NFD')}`)).draft).toEqual(plain);
  });
  test('bytes that are no UTF-8 give one error with its place', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('loai: cong-van\nso: '), 0xe1, 0x20]);
    expect(shown(parse(bytes))).toEqual(['2:5 tep/khong-phai-utf8 Tệp không phải văn bản UTF-8; cần lưu lại tệp với mã UTF-8']);
  });
  test('a source larger than may be read is refused before anything else', () => {
    expect(shown(parse('x'.repeat(3_000_000), { maxBytes: 1_048_576 }))).toEqual(['tep/qua-lon Bản thảo lớn 2.9 MiB; cần không quá 1 MiB']);
  });
  test.each(['', '\n\n', '# chú thích\n'])('an empty file says what is needed (%j)', (source) => {
    expect(faults(source)).toEqual(['1:1 du-lieu/khong-phai-ban-thao Bản thảo không có gì; cần các trường như «loai: cong-van»']);
  });
  test('a .json file must be strict JSON', () => {
    expect(faults('{\n  "loai": "cong-van",\n}', { file: 'a.json' })).toEqual([
      '3:1 cu-phap/json JSON sai cú pháp ở «}»; cần JSON chuẩn (ngoặc kép, không phẩy cuối, không chú thích), hoặc đổi đuôi tệp thành .yaml',
    ]);
    expect(faults('{ "loai": "cong-van" ', { file: 'a.json' })[0]).toMatch(/^1:22 cu-phap\/json JSON sai cú pháp ở cuối tệp/);
    expect(faults("{ 'loai': 1 }", { file: 'a.json' })[0]).toMatch(/^1:3 cu-phap\/json/);
  });
  test('values of JSON have places, too, and $schema is for editors', () => {
    expect(faults('{ "$schema": "x",\n  "loai": "ke-hoch" }', { file: 'a.json' })[0]).toMatch(/^2:11 du-lieu\/loai-la .*«ke-hoach»/);
  });
  test('Markdown needs front matter', () => {
    expect(faults('# Kế hoạch', { file: 'a.md' })[0]).toMatch(/^1:1 cu-phap\/khong-co-phan-dau/);
  });
  test('lines of front matter count from the head of the file', () => {
    expect(faults(markdown('x').replace('so: 5', 'so: x'), { file: 'a.md' })).toEqual(['5:5 du-lieu/sai-kieu «so» là chữ «x»; cần số']);
  });
});

describe('no input hangs or breaks the reader', () => {
  const body = (text: string) => () => parse(markdown(text));
  const nested = () => {
    let block: unknown = 'a';
    for (let i = 0; i < 10_000; i++) block = { cap: 'khoan', noiDung: [block] };
    return { loai: 'ke-hoach', noiDung: [block] };
  };
  const cyclic: Record<string, unknown> = { loai: 'ke-hoach' };
  cyclic['noiDung'] = [cyclic, cyclic];
  const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}\n${CONG_VAN}`;
  test.each<[string, () => unknown, string]>([
    ['alias bomb', () => parse(aliases), 'cu-phap/qua-nhieu-bi-danh'],
    ['10,000 levels of YAML', () => parse(`${CONG_VAN}a: ${'['.repeat(10_000)}`), 'du-lieu/long-qua-sau'],
    ['10,000 levels of JSON', () => parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 'du-lieu/long-qua-sau'],
    ['10,000 levels of blocks', () => parse(nested()), 'du-lieu/long-qua-sau'],
    ['an object within itself', () => parse(cyclic), 'du-lieu/long-qua-sau'],
    ['60,000 fields', () => parse(`${CONG_VAN}${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')}`), 'du-lieu/long-qua-sau'],
    ['10,000 block quotes', body('>'.repeat(10_000)), 'noi-dung/qua-sau'],
    ['10,000 lists on a line', body(`${'- '.repeat(10_000)}x`), 'noi-dung/qua-sau'],
    ['2,000 nested lists', body(Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')), 'noi-dung/qua-sau'],
    ['40,000 emphasis marks', body('*a**b'.repeat(40_000)), 'noi-dung/qua-nhieu-dau'],
    ['40,000 open comments', body('<!-- '.repeat(40_000)), 'noi-dung/qua-nhieu-dau'],
  ])('%s', (_, run, id) => {
    expect((run() as ReturnType<typeof parse>).diagnostics.map((f) => f.id)).toContain(id);
  });
  test.each([['spaces', `a${' '.repeat(200_000)}b`], ['brackets', '['.repeat(100_000)], ['links', '[a](b'.repeat(40_000)], ['carets', '^a'.repeat(100_000)], ['ticks', '`a '.repeat(60_000)]])('100,000 %s print as typed', (_, text) => {
    expect(parse(markdown(text)).draft?.noiDung).toHaveLength(1);
  });
});
