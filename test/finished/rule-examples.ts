import { checkFinished } from '../../src/check-finished.ts';
import { compose } from '../../src/layout/compose.ts';
import { read } from '../../src/ready.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { BASES } from '../../src/rules/bases.ts';
import type { BaseName } from '../../src/rules/example.ts';
import { draftOf, patch } from '../rules/kit.ts';
import type { FileKind } from './mutation.ts';
import { written } from './try-mutation.ts';

/** Rules that a file can break: those on words that layout prints by itself are about fields of a draft. */
export const FILE_RULES = RULES.filter(({ id }) => !id.startsWith('chu-co-san/'));

/** Wrong examples of rules that a finished file does not show: how many of them in a DOCX, and why. */
export const NOT_IN_FILES: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'so-ky-hieu/khac-viet-tat': [1, 'trên giấy chỉ có một chữ viết tắt, ở ký hiệu'],
  'so-ky-hieu/don-vi-khac-luu': [1, 'trên giấy không rõ nhóm chữ cuối của ký hiệu là đơn vị hay lĩnh vực'],
  'danh-so/nguoc-cap': [1, 'trên giấy chỉ thấy thứ tự, không thấy mục nào nằm trong mục nào'],
  'phu-luc/kem-theo-khac': [1, 'điều bản thảo khai thêm về tờ kèm theo không in ra'],
  'ky-tu/to-hop': [1, 'chữ được dựng sẵn (NFC) khi đọc tệp'],
  'trinh-bay/le-trang': [1, 'lệch một phần trăm milimét nằm trong sai số của phép đo'],
  'trinh-bay/phong-chu': [2, 'DOCX và PDF của thư viện chỉ có một phông; xem các lỗi đặt thẳng vào tệp'],
  'trinh-bay/mau-chu': [1, 'như trên, với màu của một đoạn chữ'],
  'dia-danh/thieu': [1, 'dấu chấm để điền là chỗ trống của mẫu'],
  'noi-dung/thieu-tieu-de': [1, 'tờ kèm theo đứng một mình: mục nào cũng có thể vắng'],
  'trinh-bay/net-ke': [1, 'tờ kèm theo đứng một mình không có phần đầu văn bản: nét kẻ nào cũng có thể vắng'],
  'trinh-bay/so-trang': [1, 'Word đẩy chữ xuống để đủ chỗ cho số trang'],
};

/** Ids of what is said of an example as a finished file; reminders of blanks are nothing, but for the rule that it is about. */
export async function idsOf(example: RuleExample, kind: FileKind, about = '', withChange = true): Promise<readonly string[]> {
  const { draft } = read(draftOf(example, withChange), { nguyenVan: true });
  if (draft === undefined) throw new Error('the example is no draft');
  const plain = compose(draft);
  const tree = withChange && example.tree !== undefined ? patch(plain, example.tree) : plain;
  const { findings } = await checkFinished(await written(tree, kind), {
    standard: 'nd30@2020',
    state: example.state ?? 'issued',
    today: example.today,
    profile: example.profile as never, // facts of a house profile, checked by the check
    ...(example.options === undefined ? {} : { rules: { '*': ['default', example.options] as const } }),
  });
  return [...new Set(findings.filter(({ id, severity }) => id === about || severity !== 'info' || RULES.find((rule) => rule.id === id)?.blank === undefined).map(({ id }) => id))];
}

const clean = new Map<string, Promise<readonly string[]>>();
/** What is said of a clean document as a finished file: nothing. */
export function idsOfBase(name: BaseName, kind: FileKind): Promise<readonly string[]> {
  const key = `${kind} ${name}`;
  const made = clean.get(key) ?? idsOf({ base: name }, kind);
  clean.set(key, made);
  return made;
}
export const BASE_NAMES = Object.keys(BASES) as readonly BaseName[]; // keys of the record

/** Wrong examples of a rule that a kind of file does not report by that rule alone, in words. */
export async function failures(id: string, examples: readonly RuleExample[], kind: FileKind): Promise<string[]> {
  const out: string[] = [];
  for (const example of examples) {
    const ids = await idsOf(example, kind, id);
    if (ids.length !== 1 || ids[0] !== id) out.push(`${ids.join(', ') || 'nothing'}: ${JSON.stringify(example).slice(0, 160)}`);
  }
  return out;
}
