import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { JsonSchema } from '../../domain/schema.ts';
import { chu, moTa } from '../../domain/parts/chu.ts';
import { laNgayThat } from '../../domain/parts/ngay.ts';
import { STATES } from '../../rules/subject.ts';
import { STANDARDS } from '../regime.ts';
import { FAIL_ON, REPORT_FORMATS } from './choices.ts';

const LEVELS = ['off', 'info', 'warning', 'error'] as const;
/** A rule, a group (`viet-hoa/*`) or all (`*`). */
const PATTERN = /^(?:\*|[a-z0-9-]{1,60}\/(?:\*|[a-z0-9-]{1,60}))$/;
const MAX = 1000;

const level = once(() => z.enum(LEVELS));
const setting = once(() => z.union([level(), z.tuple([z.enum([...LEVELS, 'default']), z.record(z.string(), z.unknown())])]).meta(moTa('off, info, warning, error; hoặc [mức | default, { tùy chọn }]', 'off, info, warning, error; or [level | default, { options }]')));
const rules = once(() => z.record(z.string(), setting()).optional().meta(moTa('Mức của quy tắc hoặc nhóm (viet-hoa/*)', 'level by rule or group (viet-hoa/*)')));
const globs = once(() => z.array(chu().max(200)).max(MAX));
const state = once(() => z.enum(STATES).optional().meta(moTa('Văn bản đang ở đâu: dự thảo, trình ký, đã ban hành', 'how far the documents are')));
const standard = once(() => z.enum(STANDARDS).optional().meta(moTa('Chuẩn để xét, bất kể ngày', 'standard to judge by, whatever the date')));

const suppression = once(() =>
  z.strictObject({
    rule: chu().meta(moTa('Quy tắc hoặc nhóm', 'rule or group')),
    files: globs().optional().meta(moTa('Chỉ ở các tệp này', 'only in these files')),
    path: chu().optional().meta(moTa('Chỉ ở đường dẫn này trong bản thảo: noiNhan[2]', 'only at this path of the draft: noiNhan[2]')),
    reason: chu().meta(moTa('Lý do', 'reason')),
    until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine(laNgayThat, { params: { ma: 'ngay-khong-co' } }).optional().meta(moTa('Ngày cuối, dạng 2026-12-31', 'last day, as 2026-12-31')),
  }),
);
const override = once(() =>
  z.strictObject({ files: globs().meta(moTa('Tệp (mẫu tên)', 'files (globs)')), rules: rules(), state: state(), standard: standard() }),
);

/** The configuration of `vanban check`: data only, its keys named as the flags are. */
export const configShape = once(() =>
  z
    .strictObject({
      $schema: z.string().optional().meta(moTa('Lược đồ cho trình soạn thảo', 'schema for editors')),
      standard: standard(),
      state: state(),
      failOn: z.enum(FAIL_ON).optional().meta(moTa('Từ mức nào thì thoát với mã 1', 'from which weight on the exit code is 1')),
      format: z.enum(REPORT_FORMATS).optional().meta(moTa('Dạng báo cáo', 'format of the report')),
      lang: z.enum(['vi', 'en']).optional().meta(moTa('Ngôn ngữ', 'language')),
      minCoverage: z.number().min(0).max(100).optional().meta(moTa('Phần trăm quy tắc áp dụng ít nhất phải kiểm được', 'least per cent of the rules that apply which must be checked')),
      rulesAsOf: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/).optional().meta(moTa('Chỉ các quy tắc có đến phiên bản này', 'only rules up to this version')),
      profile: chu().optional().meta(moTa('Tệp hồ sơ đơn vị, dưới thư mục của cấu hình', 'file of the house profile, below the folder of the configuration')),
      rules: rules(),
      ignore: globs().optional().meta(moTa('Tệp không kiểm (mẫu tên)', 'files that are not checked (globs)')),
      overrides: z.array(override()).max(MAX).optional().meta(moTa('Khác đi cho một số tệp; mục sau thắng mục trước', 'otherwise for some files; the later wins')),
      suppressions: z.array(suppression()).max(MAX).optional().meta(moTa('Lỗi bỏ qua, có lý do', 'suppressions, each with a reason')),
      baseline: chu().optional().meta(moTa('Tệp mốc (baseline)', 'baseline file')),
    })
    .meta(moTa('Cấu hình của vanban check', 'configuration of vanban check')),
);

/** A configuration as its file states it. */
export type Config = Readonly<z.infer<ReturnType<typeof configShape>>>;
export type Override = NonNullable<Config['overrides']>[number];

/** The JSON Schema of configurations, for editors. Names of rules have a form; which there are, only the version in use knows. */
export function configSchema(): JsonSchema {
  const schema = named(z.toJSONSchema(configShape(), { target: 'draft-7', io: 'input' }));
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: 'urn:vanban:1:config', title: 'vanban: config' };
}

/** The schema with the form of rule names wherever settings stand by them. */
function named<T>(node: T): T {
  if (Array.isArray(node)) return node.map((one: unknown) => named(one)) as T; // the same list
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => [key, key === 'rules' && typeof value === 'object' ? { ...value, propertyNames: { pattern: PATTERN.source } } : named(value)]);
  return Object.fromEntries(entries) as T; // the same node, more exact
}
