import { describe, expect, test } from 'vitest';
import { parse } from '../../src/readers/index.ts';
import { CONG_VAN, files, markdown, shown, with_ } from './support.ts';

const PROFILE = `loai: don-vi
coQuan: { ten: Ủy ban nhân dân tỉnh, vietTat: UBND }
diaDanh: Đồng Nai
nguoiKy:
  chu-tich: { thayMat: Ủy ban nhân dân, chucVu: Chủ tịch, hoTen: B }
nhomNoiNhan:
  so-nganh: [Các sở, { ten: Các huyện, de: t/h }]
trinhBay: { coChu: 13, leTrai: 30 }
`;
const DRAFT = `loai: ke-hoach
theo: ./don-vi/ubnd.yaml
trichYeu: x
noiDung: y
ky: chu-tich
noiNhan: [Bộ Nội vụ, { nhom: so-nganh }, Báo]
trinhBay: { leTrai: 35 }
`;
const load = files({ 'don-vi/ubnd.yaml': PROFILE });
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 4, 8, 2, 0, 0, 0]);

describe('house profiles', () => {
  test('a draft takes over what it does not say, and its own word wins', () => {
    expect(parse(DRAFT, { load })).toMatchObject({
      diagnostics: [],
      draft: {
        coQuan: { ten: 'Ủy ban nhân dân tỉnh' },
        diaDanh: 'Đồng Nai',
        ky: { thayMat: 'Ủy ban nhân dân', hoTen: 'B' },
        noiNhan: ['Bộ Nội vụ', 'Các sở', { ten: 'Các huyện', de: 't/h' }, 'Báo'],
        trinhBay: { coChu: 13, leTrai: 35 },
      },
    });
    expect(parse(`${DRAFT}diaDanh: Biên Hòa`, { load }).draft).toMatchObject({ diaDanh: 'Biên Hòa' });
  });
  test('recipients behind an expanded group keep their places', () => {
    const { positions } = parse(DRAFT, { load, file: 'a.yaml' });
    expect(positions.at(['noiNhan', 2])?.column).toBe(22);
    expect(positions.at(['noiNhan', 3])?.column).toBe(42);
  });
  test.each([
    ['an unknown signer', DRAFT.replace('ky: chu-tich', 'ky: chu-tic'), '5:5 don-vi/khong-co-ten Không có người ký «chu-tic» trong hồ sơ đơn vị; có phải là «chu-tich»?'],
    ['an unknown group', DRAFT.replace('nhom: so-nganh', 'nhom: so'), '6:30 don-vi/khong-co-ten Không có nhóm nơi nhận «so» trong hồ sơ đơn vị; cần so-nganh'],
    ['a signer by name without a profile', with_('ky', 'ky: chu-tich'), '9:5 don-vi/khong-co-ten Không có người ký «chu-tich» trong hồ sơ đơn vị; cần «theo:» một hồ sơ đơn vị có người ký này'],
    ['a profile that is not there', DRAFT.replace('ubnd', 'khac'), '2:7 tep/khong-co Không có tệp «./don-vi/khac.yaml» ở «theo»; cần một tệp dưới thư mục của bản thảo'],
  ])('%s gets one message', (_, source, message) => expect(shown(parse(source, { load, file: 'a.yaml' }))).toEqual([message]));
  test('mistakes of a profile name the profile', () => {
    const result = parse(DRAFT, { load: files({ 'don-vi/ubnd.yaml': PROFILE.replace('leTrai: 30', 'leTrai: rộng') }), file: 'kh/a.yaml' });
    expect(result.diagnostics).toMatchObject([{ id: 'du-lieu/sai-kieu', file: 'kh/don-vi/ubnd.yaml', position: { line: 8, column: 32 } }]);
  });
});

describe('paths lead nowhere but below the draft', () => {
  test.each(['/etc/passwd', '../a.yaml', './x/../../a.yaml', 'C:\\a.yaml', '..\\a.yaml', 'http://a.vn/a.yaml', 'file:///etc/passwd', 'a\\..\\..\\b'])('%s is refused unread', (theo) => {
    const asked: string[] = [];
    const result = parse({ loai: 'ke-hoach', theo }, { load: (path) => (asked.push(path), undefined) });
    expect(result.diagnostics[0]?.id).toBe('tep/ngoai-thu-muc');
    expect(asked).toEqual([]);
  });
  test('a path may turn round below the folder', () => {
    expect(parse(DRAFT.replace('./don-vi/', 'x/../don-vi/'), { load }).diagnostics).toEqual([]);
  });
  test('without a loader no file is read', () => expect(parse(DRAFT).diagnostics[0]?.id).toBe('tep/khong-co-bo-doc'));
  test('what a loader says is handed on', () => {
    const result = parse(DRAFT, { load: () => { throw new Error('không được phép'); } });
    expect(shown(result)[0]).toMatch(/tep\/khong-doc-duoc Không đọc được tệp «\.\/don-vi\/ubnd\.yaml»: không được phép/);
  });
  test('a file larger than may be read is refused', () => expect(parse(DRAFT, { load, maxBytes: 250 }).diagnostics.map((f) => f.id)).toContain('tep/qua-lon'));
});

describe('attached sheets', () => {
  const SHEET = '---\nloai: de-cuong-bao-cao\ntrichYeu: z\n---\n# Một\n';
  const main = (tep: string) => `${DRAFT.replace(/theo.*\n/, 'theo: don-vi/ubnd.yaml\n')}kemTheo: [{ tep: ${tep} }]\n`;
  const both = (sheet: string) => files({ 'don-vi/ubnd.yaml': PROFILE, 'kem/de-cuong.md': sheet });
  test('a sheet is read and looks like its document', () => {
    expect(parse(main('kem/de-cuong.md'), { load: both(SHEET) })).toMatchObject({
      diagnostics: [],
      draft: { kemTheo: [{ dang: 'to-kem-theo', vanBan: { loai: 'de-cuong-bao-cao', trinhBay: { coChu: 13, leTrai: 35 }, noiDung: [{ cap: 'muc', tieuDe: 'Một' }] } }] },
    });
  });
  test('mistakes of a sheet name its file and line, once', () => {
    const result = parse(main('kem/de-cuong.md'), { load: both(SHEET.replace('trichYeu', 'trichYu')), file: 'a.yaml' });
    expect(result.diagnostics).toMatchObject([{ id: 'du-lieu/truong-la', file: 'kem/de-cuong.md', path: ['kemTheo', 0, 'vanBan', 'trichYu'], position: { line: 3, column: 1 } }]);
  });
  test('its profile is looked for in its own folder', () => {
    const load2 = files({ 'don-vi/ubnd.yaml': PROFILE, 'kem/de-cuong.md': SHEET.replace('---\nloai', '---\ntheo: ../don-vi/ubnd.yaml\nloai') });
    expect(parse(main('kem/de-cuong.md'), { load: load2 }).diagnostics).toEqual([]);
  });
  test('another type and a circle are errors', () => {
    expect(shown(parse(main('kem/de-cuong.md'), { load: both(CONG_VAN.replace(/^/, '---\n').concat('---\n')) }))[0]).toMatch(/du-lieu\/loai-kem-theo/);
    const circle = { 'don-vi/ubnd.yaml': PROFILE, 'a.yaml': main('a.yaml') };
    expect(parse(main('a.yaml'), { load: files(circle), file: 'a.yaml' }).diagnostics[0]?.id).toBe('tep/vong-lap');
  });
});

describe('images', () => {
  const body = markdown('![mô tả](hinh/a.png "Chú thích"){width=80}');
  test('bytes are taken in', () => {
    expect(parse(body, { load: files({ 'hinh/a.png': PNG }) })).toMatchObject({
      diagnostics: [],
      draft: { noiDung: [{ anh: { tep: 'hinh/a.png', duLieu: Buffer.from(PNG).toString('base64'), rong: 80, moTa: 'mô tả', chuThich: 'Chú thích' } }] },
    });
  });
  test('a file that only has the name of an image is none', () => {
    expect(shown(parse(body, { load: files({ 'hinh/a.png': '<svg/>' }), file: 'a.md' }))).toEqual(['12:1 hinh/khong-phai-anh Tệp «hinh/a.png» không phải ảnh PNG hoặc JPEG; cần PNG hoặc JPEG']);
  });
});
