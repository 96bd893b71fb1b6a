import type { YAMLError } from 'yaml';
import type { Bilingual } from '../../core/text.ts';
import { hien } from '../context.ts';

/** Our sentences for what breaks YAML in practice; the parser's own sentences are for programmers. */
const MESSAGES: Partial<Record<YAMLError['code'], Bilingual>> = {
  TAB_AS_INDENT: { vi: 'YAML lùi dòng bằng phím Tab; cần dùng dấu cách', en: 'YAML is indented with a tab; use spaces' },
  BAD_INDENT: { vi: 'YAML lùi dòng không đều; cần lùi các trường cùng cấp như nhau', en: 'YAML is indented unevenly; give fields of one level the same indent' },
  BLOCK_AS_IMPLICIT_KEY: { vi: 'YAML có hai dấu “: ” trên một dòng; cần đặt giá trị trong ngoặc kép', en: 'YAML has two “: ” on one line; put the value in double quotes' },
  MULTILINE_IMPLICIT_KEY: { vi: 'YAML có dòng không phải «trường: giá trị»; cần dấu hai chấm, hoặc lùi dòng vào', en: 'YAML has a line that is no “field: value”; add the colon, or indent the line' },
  MISSING_CHAR: { vi: 'YAML thiếu một dấu (ngoặc kép, ngoặc, dấu phẩy hoặc hai chấm); cần viết đủ', en: 'YAML lacks a character (quote, bracket, comma or colon); complete it' },
  BAD_ALIAS: { vi: 'YAML dùng dấu * cho một bí danh không có; cần đặt giá trị trong ngoặc kép', en: 'YAML uses * for an alias that does not exist; put the value in double quotes' },
  NON_STRING_KEY: { vi: 'Tên trường không phải chữ; cần tên trường là chữ', en: 'The name of a field is no text; use a text' },
  MULTIPLE_DOCS: { vi: 'Tệp có nhiều bản thảo YAML (cách nhau bằng ---); cần một bản thảo mỗi tệp', en: 'The file holds several YAML documents (split by ---); one draft a file' },
};

const OTHER: Bilingual = { vi: 'YAML sai cú pháp ở đây; nếu giá trị có dấu : # & * [ { thì cần đặt trong ngoặc kép', en: 'YAML is broken here; a value with : # & * [ { needs double quotes' };

/** The parser calls an open `[` or `{` a fault of indentation; the bracket that is missing ends its sentence. */
const openBracket = (error: YAMLError): Bilingual | undefined => {
  const mark = error.code === 'BAD_INDENT' ? /[\]}]$/.exec(error.message)?.[0] : undefined;
  return mark === undefined ? undefined : { vi: `YAML thiếu dấu ${mark} trước chỗ này; cần viết đủ ngoặc`, en: `YAML lacks a ${mark} before this place; close the bracket` };
};

/** What is wrong with a YAML text, in our words. */
export const yamlMessage = (error: YAMLError, text: string): Bilingual => (error.code === 'DUPLICATE_KEY' ? twice(hien(nameAt(text, error.pos[0]))) : openBracket(error) ?? MESSAGES[error.code] ?? OTHER);

const nameAt = (text: string, from: number): string => /^[^:\n]*/.exec(text.slice(from, from + 80))?.[0] ?? '';
const twice = (name: string): Bilingual => ({ vi: `Trường «${name}» được ghi hai lần; cần ghi một lần`, en: `Field “${name}” is given twice; give it once` });
