import { z } from 'zod';
import { goiY } from '../../core/goi-y.ts';
import { formatPath, type Path } from '../../core/path.ts';
import type { Bilingual } from '../../core/text.ts';
import { type Context, hien, type Note } from '../context.ts';
import { custom } from './custom-sentences.ts';
import type { Mistake } from './flatten.ts';
import { fieldsAt, kindName, kindOf, kindsAt, nameAt, optionalAt } from './schema-at.ts';
import { valueAt } from './validate.ts';
import { NGUYEN_VAN } from './verbatim.ts';

/** A mistake as a finding: the part, what is there, what is needed. */
export function sentence({ issue, path }: Mistake, schema: z.ZodType, root: unknown, ctx: Context): Note {
  const value = valueAt(root, path);
  const where = formatPath(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField(path, issue.keys[0] ?? '', schema, root, ctx);
    case 'invalid_type':
    case 'no_variant':
      return value === undefined ? missing(path, schema) : wrongKind(path, value, schema);
    case 'invalid_value':
      return value === undefined ? missing(path, schema) : notListed(path, value, issue.values.map(String));
    case 'too_small':
    case 'too_big':
      return outOfRange(path, value, issue);
    case 'invalid_format':
      return wrongForm(path, value);
    case 'custom':
      return { path, ...custom(String(issue.params?.['ma'] ?? ''), where, value, optionalAt(schema, path)) };
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return { id: 'du-lieu/sai-dang', path, actual: value, message: { vi: `«${hien(value)}» không dùng được ở «${where}»`, en: `“${hien(value)}” cannot stand at “${where}”` } };
    default:
      return issue satisfies never;
  }
}

function unknownField(path: Path, key: string, schema: z.ZodType, root: unknown, ctx: Context): Note {
  const full = [...path, key];
  const known = fieldsAt(schema, path);
  const at = formatPath(path);
  const base = { path: full, position: ctx.places.keyAt(full), actual: key };
  if (known.includes(key)) {
    const others = Object.keys(valueAt(root, path) ?? {}).filter((k) => k !== key);
    const list = others.map((k) => `«${k}»`).join(', ');
    return { ...base, id: 'du-lieu/truong-khong-di-cung', message: { vi: `Trường «${key}» không đi cùng ${list} ở «${at}»; cần bỏ một trường`, en: `Field “${key}” does not go with ${list} at “${at}”; leave one out` } };
  }
  const offered = known.filter((k) => k !== NGUYEN_VAN);
  const near = goiY(key, offered);
  const need: Bilingual =
    near === undefined
      ? { vi: `các trường có ở đây: ${offered.join(', ')}`, en: `fields here: ${offered.join(', ')}` }
      : { vi: `có phải là «${near}»?`, en: `did you mean “${near}”?` };
  return { ...base, id: 'du-lieu/truong-la', expected: near, message: { vi: `Không có trường «${hien(key)}» ở «${at}»; ${need.vi}`, en: `There is no field “${hien(key)}” at “${at}”; ${need.en}` } };
}

function missing(path: Path, schema: z.ZodType): Note {
  const name = nameAt(schema, path);
  const where = formatPath(path);
  return {
    id: 'du-lieu/thieu-truong',
    path,
    message: {
      vi: `Thiếu «${where}»${name === undefined ? '' : `; cần ${name.vi}`}`,
      en: `“${where}” is missing${name === undefined ? '' : `; needed: ${name.en}`}`,
    },
  };
}

function wrongKind(path: Path, value: unknown, schema: z.ZodType): Note {
  const kinds = kindsAt(schema, path);
  const where = formatPath(path);
  const quote = kinds.includes('string') && (typeof value === 'number' || typeof value === 'boolean');
  const [vi, en] = [kinds.map((k) => kindName(k).vi).join(' hoặc '), kinds.map((k) => kindName(k).en).join(' or ')];
  const actual = kindName(kindOf(value));
  return {
    id: 'du-lieu/sai-kieu',
    path,
    actual: value,
    expected: kinds,
    message: {
      vi: `«${where}» là ${actual.vi} «${hien(value)}»; cần ${vi}${quote ? ' (đặt trong ngoặc kép)' : ''}`,
      en: `“${where}” is ${actual.en} “${hien(value)}”; needed: ${en}${quote ? ' (in double quotes)' : ''}`,
    },
  };
}

function notListed(path: Path, value: unknown, values: readonly string[]): Note {
  const near = typeof value === 'string' ? goiY(value, values) : undefined;
  const list = values.join(', ');
  const where = formatPath(path);
  return {
    id: 'du-lieu/gia-tri-la',
    path,
    actual: value,
    expected: values,
    message: {
      vi: `«${hien(value)}» không dùng được ở «${where}»; cần ${list}${near === undefined ? '' : ` (có phải là «${near}»?)`}`,
      en: `“${hien(value)}” cannot stand at “${where}”; needed: ${list}${near === undefined ? '' : ` (did you mean “${near}”?)`}`,
    },
  };
}

type Size = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

function outOfRange(path: Path, value: unknown, issue: Size): Note {
  const where = formatPath(path);
  const least = issue.code === 'too_small';
  const limit = String(least ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    return {
      id: 'du-lieu/so-muc',
      path,
      actual: value.length,
      expected: Number(limit),
      message: {
        vi: `«${where}» có ${value.length} mục; cần ${least ? 'ít nhất' : 'nhiều nhất'} ${limit}`,
        en: `“${where}” has ${value.length} items; needed: at ${least ? 'least' : 'most'} ${limit}`,
      },
    };
  }
  return {
    id: 'du-lieu/ngoai-khoang',
    path,
    actual: value,
    expected: Number(limit),
    message: {
      vi: `«${hien(value)}» ở «${where}» ${least ? 'nhỏ quá' : 'lớn quá'}; cần ${issue.inclusive === false ? (least ? 'lớn hơn' : 'nhỏ hơn') : least ? 'từ' : 'đến'} ${limit}${least ? ' trở lên' : ' trở xuống'}`,
      en: `“${hien(value)}” at “${where}” is too ${least ? 'small' : 'large'}; needed: ${issue.inclusive === false ? (least ? 'more than' : 'less than') : least ? 'at least' : 'at most'} ${limit}`,
    },
  };
}

/** The forms that schemas ask for by pattern, told by the last field name. */
const FORMS: Record<string, Bilingual> = {
  ngay: { vi: 'một ngày dạng 2026-01-09 (2026-01 khi chưa biết ngày)', en: 'a date such as 2026-01-09 (2026-01 while the day is unknown)' },
  id: { vi: 'chữ, số, dấu - và _, không có dấu cách', en: 'letters, digits, - and _, without spaces' },
  until: { vi: 'một ngày dạng 2026-12-31', en: 'a date such as 2026-12-31' },
  rulesAsOf: { vi: 'một phiên bản dạng 0.2.0', en: 'a version such as 0.2.0' },
};
const ABBREVIATION: Bilingual = { vi: 'chữ viết tắt không có dấu cách và dấu /', en: 'an abbreviation without spaces and slashes' };

function wrongForm(path: Path, value: unknown): Note {
  const where = formatPath(path);
  const need = FORMS[String(path.at(-1))] ?? (String(path.at(-1)) === 'thamChieu' ? FORMS['id'] : undefined) ?? ABBREVIATION;
  return { id: 'du-lieu/sai-dang', path, actual: value, message: { vi: `«${hien(value)}» không đúng dạng ở «${where}»; cần ${need.vi}`, en: `“${hien(value)}” has the wrong form at “${where}”; needed: ${need.en}` } };
}
