import { parse, type ParseOptions, type ParseResult } from '../../src/readers/index.ts';

/** A small sound công văn in YAML; lines 1 to 10. */
export const CONG_VAN = `vanban: 1
loai: cong-van
coQuan: { chuQuan: UBND tỉnh Đồng Nai, ten: Sở Tư pháp, vietTat: STP }
so: 5
diaDanh: Đồng Nai
ngay: 2026-01-09
trichYeu: triển khai kế hoạch
kinhGui: Các sở, ban, ngành
ky: { chucVu: Giám đốc, hoTen: Ngô Văn Toàn }
noiDung: Nội dung.
`;

/** The same with one line replaced. */
export const with_ = (key: string, line: string): string => CONG_VAN.replace(new RegExp(`^${key}:.*$`, 'm'), line);

/** `line:column id message` of every finding, in Vietnamese. */
export const shown = (result: ParseResult): string[] =>
  result.diagnostics.map((f) => `${f.position === undefined ? '' : `${f.position.line}:${f.position.column} `}${f.id} ${f.message.vi}`);
export const faults = (source: string, options: ParseOptions = { file: 'a.yaml' }): string[] => shown(parse(source, options));

const HEAD = CONG_VAN.replace(/^noiDung:.*\n/m, '');
/** A Markdown draft; its body begins at line 12, one later with an extra field. */
export const markdown = (body: string, extra = ''): string => `---\n${HEAD}${extra}---\n${body}`;
/** Blocks of a Markdown body. */
export const blocks = (body: string, extra = ''): unknown => parse(markdown(body, extra), { file: 'a.md' }).draft?.noiDung;
export const bodyFaults = (body: string, extra = ''): string[] => shown(parse(markdown(body, extra), { file: 'a.md' }));

/** A loader over a table of files. */
export const files = (table: Readonly<Record<string, string | Uint8Array>>) => (path: string): Uint8Array | undefined => {
  const found = table[path];
  return typeof found === 'string' ? new TextEncoder().encode(found) : found;
};
