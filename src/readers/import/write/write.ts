import type { Finding } from '../../../core/finding.ts';
import type { Lang } from '../../../core/text.ts';
import type { Draft } from '../draft-of.ts';
import { markdownOf } from './markdown.ts';
import { yamlOf } from './yaml.ts';

/** Formats of a draft as text. */
export const TEXT_FORMATS = ['yaml', 'md', 'json'] as const;
/** A format of a draft as text. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What else stands in the text of a draft. */
export interface Around {
  readonly gaps?: readonly Finding[];
  readonly doubts?: readonly Finding[];
  readonly lang?: Lang | undefined;
  readonly file?: string | undefined;
  readonly schema?: ((loai: string) => string | undefined) | undefined;
}

/** A draft as text; what Markdown cannot say becomes YAML. */
export function written(draft: Draft, format: TextFormat, around: Around): { readonly text: string; readonly format: TextFormat } {
  if (format === 'json') return { text: `${JSON.stringify({ vanban: 1, ...draft }, undefined, 2)}\n`, format };
  const comments = commentsOf(draft, around);
  const markdown = format === 'md' ? markdownOf(draft, comments) : undefined;
  return markdown === undefined ? { text: yamlOf(draft, comments), format: 'yaml' } : { text: markdown, format: 'md' };
}

const HEADS = {
  gaps: { vi: 'Chưa thấy trong tệp:', en: 'Not found in the file:' },
  doubts: { vi: 'Cần xem lại:', en: 'To be looked at:' },
} as const;

/** Comments at the head: the schema for editors, where it comes from, gaps, doubts. */
function commentsOf(draft: Draft, { gaps = [], doubts = [], lang = 'vi', file, schema }: Around): string[] {
  const address = hasVerbatim(draft) || draft['loai'] === 'van-ban-khac' ? undefined : schema?.(String(draft['loai']));
  const list = (head: string, findings: readonly Finding[]): string[] => (findings.length === 0 ? [] : [head, ...findings.map(({ message }) => `- ${message[lang]}`)]);
  return [
    ...(address === undefined ? [] : [`yaml-language-server: $schema=${address}`]),
    ...(file === undefined ? [] : [lang === 'vi' ? `Nhập từ «${file}»` : `Imported from “${file}”`]),
    ...list(HEADS.gaps[lang], gaps),
    ...list(HEADS.doubts[lang], doubts),
  ];
}

const hasVerbatim = (value: unknown): boolean => typeof value === 'object' && value !== null && ('nguyenVan' in value || Object.values(value).some(hasVerbatim));
