/** Writes src/rules/README.md, the reference of all rules, from the rules themselves. Run: npx tsx .ci/scripts/make-rule-reference.ts */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { severityOf } from '../../src/check/severity.ts';
import { BASES } from '../../src/rules/bases.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { FACT_ROWS } from '../../src/rules/reference/rows.ts';
import type { Rule } from '../../src/rules/rule.ts';

const SEVERITY = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const;
const FORCE = { decree: 'Nghị định 30/2020/NĐ-CP', law: 'luật khác', logic: 'văn bản tự mâu thuẫn hoặc trái lịch', sample: 'mẫu của Phụ lục III', practice: 'thông lệ' } as const;
const BASE = { 'cong-van': 'công văn', 'ke-hoach': 'kế hoạch', 'de-cuong-bao-cao': 'đề cương báo cáo' } as const satisfies Record<keyof typeof BASES, string>;

const weight = (rule: Rule): string => SEVERITY[severityOf(rule, {}, 'issued')];
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** Text that Markdown would read as marks, as it stands. */
const literal = (text: string): string => cell(text).replace(/[*_<>[\]]/gu, '\\$&');

function example(example: RuleExample): string {
  const { base = 'ke-hoach', given, set, tree, source, state, today, profile, options } = example;
  const parts: readonly (readonly [string, unknown])[] = [['có sẵn', given], ['trong bản thảo', set], ['trên trang in', tree], ['trong tệp', source === undefined ? undefined : { [source[0]]: source[1] }], ['tình trạng', state], ['hôm nay', today], ['hồ sơ đơn vị', profile], ['cấu hình', options]];
  const shown = parts.filter(([, value]) => value !== undefined).map(([name, value]) => `# ${name}\n${stringify(shownValue(value), { lineWidth: 0 }).trimEnd()}`);
  return `${BASE[base]}:\n\n\`\`\`yaml\n${shown.join('\n').replaceAll('```', "'''") || '# như mẫu sạch'}\n\`\`\``;
}

/** What is taken away is said so; invisible characters by their code. */
const shownValue = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, item: unknown) => (item === undefined ? '(bỏ đi)' : item)).replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (c) => `⟨U+${c.codePointAt(0)?.toString(16).toUpperCase()}⟩`));

function section(rule: Rule): string {
  const { id, since, basis, covers, title, why, mayErr, blank, options = {}, loai, examples } = rule;
  const facts = [
    `**${weight(rule)}**`,
    `${basis.ref} (${FORCE[basis.force]})`,
    ...(loai === undefined ? [] : [`loại: ${loai.join(', ')}`]),
    ...(covers.length === 0 ? [] : [covers.join(', ')]),
    ...(blank === undefined ? [] : [blank === 'until-issued' ? 'chỉ là lưu ý khi chưa ban hành' : 'chỉ là lưu ý khi còn soạn thảo']),
    ...(rule.examples.wrong.length > 0 ? [] : ['chưa có ví dụ']),
    `từ bản ${since}`,
  ];
  return [
    `### \`${id}\``,
    title.vi,
    facts.join(' · '),
    literal(why.vi),
    ...(mayErr === undefined ? [] : [`*Có thể sai:* ${literal(mayErr.vi)}`]),
    ...Object.entries(options).map(([name, words]) => `*Tùy chọn \`${name}\`:* ${words.vi}`),
    `<details><summary>Ví dụ</summary>\n\nSai, ${examples.wrong.slice(0, 3).map(example).join('\n\nSai, ')}\n\nĐúng, ${examples.right.slice(0, 3).map(example).join('\n\nĐúng, ')}\n\n</details>`,
  ].join('\n\n');
}

const groups = [...new Set(RULES.map(({ id }) => id.slice(0, id.indexOf('/'))))];
const table = RULES.map((rule) => `| [\`${rule.id}\`](#${rule.id.replaceAll('/', '')}) | ${weight(rule)} | ${cell(rule.basis.ref)} | ${literal(rule.title.vi)} |`);
const coverage = FACT_ROWS.map(({ id, noiDung, khongXet }) => {
  const by = RULES.filter((rule) => rule.covers.includes(id));
  return `| ${id} | ${literal(noiDung)} | ${by.length > 0 ? by.map((rule) => `\`${rule.id}\``).join(', ') : literal(khongXet ?? '')} |`;
});
const covered = FACT_ROWS.filter(({ id }) => RULES.some((rule) => rule.covers.includes(id))).length;

const text = `<!-- Tệp này do .ci/scripts/make-rule-reference.ts viết ra từ các quy tắc; đừng sửa tay. -->

# Quy tắc kiểm tra

${RULES.length} quy tắc, ${groups.length} nhóm. Mức của một quy tắc theo điều đứng sau nó: Nghị định hoặc luật khác, hoặc văn bản tự mâu thuẫn: lỗi; chỉ có mẫu: cảnh báo; thông lệ: lưu ý. Quy tắc có thể sai thì nhẹ đi một bậc. Đổi mức, tắt, bỏ qua có lý do: xem README.

Cách đọc căn cứ: \`PL I·I·II·7b\` = Phụ lục I, Phần I, Mục II, khoản 7, điểm b; \`M1.4\` = Phụ lục III, Mẫu 1.4.

| Quy tắc | Mức | Căn cứ | Điều cần có |
|---|---|---|---|
${table.join('\n')}

## Từng quy tắc

${RULES.map(section).join('\n\n')}

## Bảng phủ: từng hàng của Nghị định và của danh mục cơ quan

${covered} trong ${FACT_ROWS.length} hàng có quy tắc; các hàng còn lại nói vì sao không.

| Hàng | Nội dung | Quy tắc, hoặc vì sao không xét |
|---|---|---|
${coverage.join('\n')}
`;
writeFileSync(new URL('../../src/rules/README.md', import.meta.url), text);
