import { stringify } from 'yaml';
import type { Force } from '../../core/clause.ts';
import { goiY } from '../../core/goi-y.ts';
import type { Bilingual, Lang } from '../../core/text.ts';
import type { RuleExample } from '../../rules/example.ts';
import type { Rule } from '../../rules/rule.ts';
import type { CheckTools, Engine } from '../engine.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { SEVERITY } from '../report.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

const FORCES: Readonly<Record<Force, Bilingual>> = {
  decree: { vi: 'Nghị định quy định', en: 'the decree says so' },
  law: { vi: 'luật khác quy định', en: 'another law says so' },
  logic: { vi: 'văn bản tự mâu thuẫn, hoặc trái lịch', en: 'the document contradicts itself or the calendar' },
  sample: { vi: 'trang mẫu của Phụ lục III', en: 'a sample page of Phụ lục III' },
  practice: { vi: 'thông lệ, Nghị định không nói', en: 'practice; the decree is silent' },
};
const LABELS = {
  clause: { vi: 'Căn cứ', en: 'Clause' },
  level: { vi: 'Mức', en: 'Level' },
  why: { vi: 'Vì sao, xét thế nào', en: 'Why, and how it is judged' },
  mayErr: { vi: 'Có thể sai khi', en: 'It can be wrong' },
  types: { vi: 'Chỉ cho', en: 'Only for' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  covers: { vi: 'Bao quát', en: 'Covers' },
  since: { vi: 'Có từ bản', en: 'Since' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  right: { vi: 'Đúng', en: 'Right' },
} as const satisfies Record<string, Bilingual>;

/** How signs of clauses are read. */
const SIGNS: Bilingual = {
  vi: '(PL I·I·II·7b = Phụ lục I, Phần I, Mục II, khoản 7, điểm b; M1.4 = Phụ lục III, Mẫu 1.4)',
  en: '(PL I·I·II·7b = Phụ lục I, Phần I, Mục II, khoản 7, điểm b; M1.4 = Phụ lục III, sample 1.4)',
};

/** `vanban explain ID`: clause, level, why, how it is judged, wrong and right examples. */
export async function explain(id: string, engine: Engine, talk: Talk): Promise<ExitCode> {
  const tools = await engine.tools();
  const rule = tools.RULES.find((one) => one.id === id);
  talk.data(rule === undefined ? ofReading(id, tools, talk.lang) : ofRule(rule, tools, talk.lang));
  return EXIT.clean;
}

function ofReading(id: string, { READER_IDS, RULES }: CheckTools, lang: Lang): string {
  const own = READER_IDS.find((one) => one.id === id);
  if (own === undefined) throw noRule(id, [...RULES, ...READER_IDS].map((one) => one.id));
  const fixed = own.severity === 'error' ? { vi: ', không đổi được: bản thảo như vậy chưa dùng được', en: ', which cannot be changed: such a draft cannot be used yet' } : { vi: ', đổi được trong cấu hình', en: ', which the configuration can change' };
  return [`${id}: ${own.title[lang]}`, '', field('level', `${SEVERITY[own.severity][lang]}${fixed[lang]}`, lang), READING[own.severity === 'error' ? 'must' : 'may'][lang]].join('\n');
}

/** What to do about what reading finds. */
const READING = {
  must: { vi: 'Do việc đọc bản thảo nêu, không phải một quy tắc. Cần sửa ở dòng được nêu, theo lời của phát hiện; không bỏ qua được.', en: 'Found while the draft is read; it is no rule. Mend the line that is named, as the finding says; it cannot be suppressed.' },
  may: { vi: 'Do việc đọc bản thảo nêu, không phải một quy tắc. Sửa ở dòng được nêu, theo lời của phát hiện; hoặc bỏ qua có lý do (# vanban-bo-qua), đổi mức hay tắt trong vanban.config.yaml.', en: 'Found while the draft is read; it is no rule. Mend the line that is named, as the finding says; or suppress it with a reason (# vanban-bo-qua), set its level or turn it off in vanban.config.yaml.' },
} as const satisfies Record<string, Bilingual>;

function noRule(id: string, known: readonly string[]): UsageError {
  const near = goiY(id, known);
  return new UsageError(`không có quy tắc «${id}»; ${near === undefined ? 'vanban rules liệt kê mọi quy tắc' : `có phải là «${near}»?`}`, `there is no rule «${id}»; ${near === undefined ? 'vanban rules lists them all' : `did you mean «${near}»?`}`);
}

const field = (label: keyof typeof LABELS, text: string, lang: Lang): string => `${LABELS[label][lang]}: ${text}`;

function ofRule(rule: Rule, { severityOf }: CheckTools, lang: Lang): string {
  const { id, title, basis, why, mayErr, loai, options, covers, since, examples, blank } = rule;
  const level = SEVERITY[severityOf(rule, {}, 'issued')][lang];
  const draft = blank === undefined ? '' : lang === 'vi' ? ' (văn bản đang soạn: lưu ý)' : ' (while the document is drafted: info)';
  const lines = [
    `${id}: ${title[lang]}`,
    '',
    field('clause', `${basis.ref} (${FORCES[basis.force][lang]})`, lang),
    ...(/^PL |^M\d/u.test(basis.ref) ? [`  ${SIGNS[lang]}`] : []),
    field('level', `${level}${draft}`, lang),
    field('why', why[lang], lang),
    ...(mayErr === undefined ? [] : [field('mayErr', mayErr[lang], lang)]),
    ...(loai === undefined ? [] : [field('types', loai.join(', '), lang)]),
    ...(options === undefined ? [] : [field('options', Object.entries(options).map(([name, words]) => `${name}: ${words[lang]}`).join('; '), lang)]),
    ...(covers.length === 0 ? [] : [field('covers', covers.join(', '), lang)]),
    field('since', since, lang),
  ];
  return [...lines, ...shown('wrong', examples.wrong, lang), ...shown('right', examples.right, lang)].join('\n');
}

function shown(label: 'wrong' | 'right', examples: readonly RuleExample[], lang: Lang): string[] {
  return examples.flatMap((example) => ['', `${LABELS[label][lang]} (${example.base ?? 'ke-hoach'}):`, ...yamlOf(example, lang).split('\n').map((line) => `  ${line}`)]);
}

/** What an example has that the clean document has not, as YAML. */
function yamlOf({ given, set, tree, source, state, today, profile, options }: RuleExample, lang: Lang): string {
  const named = (vi: string, en: string, value: unknown): Record<string, unknown> => (value === undefined ? {} : { [lang === 'vi' ? vi : en]: value });
  const facts = Object.entries({ ...given, ...set });
  const parts = {
    ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)),
    ...named('(trang in)', '(printed page)', tree),
    ...named('(chữ trong tệp)', '(text of the file)', source === undefined ? undefined : { [lang === 'vi' ? 'từ' : 'from']: source[0], [lang === 'vi' ? 'thành' : 'to']: source[1] }),
    ...named('(trạng thái)', '(state)', state),
    ...named('(hôm nay)', '(today)', today),
    ...named('(hồ sơ đơn vị)', '(house profile)', profile),
    ...named('(tùy chọn)', '(options)', options),
  };
  const removed = facts.filter(([, value]) => value === undefined).map(([path]) => `# ${lang === 'vi' ? 'không có' : 'without'} ${path}`);
  const text = Object.keys(parts).length === 0 ? [] : [stringify(parts, { lineWidth: 0 }).trimEnd()];
  const unchanged = removed.length + text.length === 0 ? [`# ${lang === 'vi' ? 'văn bản mẫu, không đổi gì' : 'the clean document as it is'}`] : [];
  return [...removed, ...text, ...unchanged].join('\n');
}
