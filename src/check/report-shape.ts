import { z } from 'zod';
import { once } from '../core/once.ts';
import type { JsonSchema } from '../domain/schema.ts';
import { STATES } from '../rules/subject.ts';

const bilingual = once(() => z.strictObject({ vi: z.string(), en: z.string() }));
const path = once(() => z.array(z.union([z.string(), z.int()])).describe('Place in the draft: ["noiNhan", 2, "ten"]'));
const position = once(() => z.strictObject({ file: z.string().optional(), line: z.int().min(1), column: z.int().min(1) }).describe('Place in the source text, from 1; in the checked file unless it names one'));
const place = once(() =>
  z
    .strictObject({
      page: z.int().min(1).optional().describe('Page, where pages are known'),
      paragraph: z.int().min(1).optional().describe('Paragraph, in reading order'),
      role: z.string().optional().describe('Component that the paragraph is taken for'),
      name: bilingual().optional().describe('That component in words'),
      text: z.string().optional().describe('How the paragraph begins'),
      quote: z.string().optional().describe('The words of it that are concerned, where it is not all of them'),
    })
    .describe('Place in a finished file (DOCX, PDF, text)'),
);
const clause = once(() => z.strictObject({ ref: z.string(), force: z.enum(['decree', 'law', 'logic', 'sample', 'practice']) }));
const count = once(() => z.int().min(0));

const finding = once(() =>
  z
    .strictObject({
      id: z.string().describe('vanban explain ID says more'),
      severity: z.enum(['error', 'warning', 'info']),
      path: path(),
      message: bilingual(),
      actual: z.unknown().optional(),
      expected: z.unknown().optional(),
      clause: clause().optional(),
      related: z.array(z.strictObject({ path: path(), message: bilingual(), position: position().optional(), place: place().optional() })).optional(),
      fix: z.array(z.strictObject({ path: path(), from: z.string(), to: z.string() })).optional(),
      file: z.string().optional(),
      position: position().optional(),
      place: place().optional(),
      fingerprint: z.string().describe('The same while the place and what stands there are the same; knows no line'),
    })
    .meta({ id: 'Finding' }),
);
const measure = once(() =>
  z
    .strictObject({
      role: z.string().optional().describe('Component; absent for what is measured on the page'),
      part: bilingual().describe('Component or page, in words'),
      aspect: z.string(),
      what: bilingual(),
      found: bilingual(),
      value: z.union([z.number(), z.string(), z.boolean()]).optional(),
      unit: z.enum(['mm', 'pt', 'dong', 'lan']).optional().describe('dong: lines of single spacing; lan: how many times the text line above'),
      required: bilingual().optional(),
      clause: clause().optional(),
      verdict: z.enum(['ok', 'breach', 'not-checked', 'free']).describe('free: nothing is required'),
      reason: bilingual().optional().describe('Why it was not judged'),
      count: count().describe('In how many places it is so'),
      place: place().optional(),
    })
    .meta({ id: 'Measure' }),
);
const file = once(() =>
  z
    .strictObject({
      file: z.string(),
      regime: z.strictObject({ id: z.string(), judged: z.boolean(), words: bilingual() }),
      state: z.enum(STATES),
      ok: z.boolean().describe('No finding is an error'),
      counts: z.strictObject({ pass: count(), fail: count(), notApplicable: count(), notChecked: count() }).describe('Rules by what became of them'),
      coverage: z.number().min(0).max(1).describe('Share of the rules that apply which could be checked'),
      findings: z.array(finding()),
      notChecked: z.array(z.strictObject({ id: z.string(), reason: bilingual().optional() })),
      suppressed: z.array(z.strictObject({ finding: finding(), reason: z.string(), source: z.enum(['options', 'draft', 'comment']) })),
      baselined: z.array(finding()).describe('Hidden by the baseline'),
      measures: z.array(measure()).optional().describe('With --measure: all that was measured on the page'),
    })
    .meta({ id: 'File' }),
);

/** What `vanban check --format json` writes. New fields may come; those here keep their meaning while `version` is 1. */
export const reportShape = once(() =>
  z.strictObject({
    version: z.literal(1),
    tool: z.strictObject({ name: z.literal('vanban'), version: z.string() }),
    files: z.array(file()),
    findings: z.array(finding()).describe('About the configuration, the baseline and files that could not be opened; those about a file are in files[].findings'),
    summary: z.strictObject({
      ok: z.boolean().describe('The check passed as it was asked for (--fail-on, --min-coverage)'),
      files: count(),
      errors: count(),
      warnings: count(),
      infos: count(),
      suppressed: count(),
      baselined: count(),
      coverage: z.number().min(0).max(1),
    }),
  }),
);
/** The JSON report. */
export type JsonReport = z.input<ReturnType<typeof reportShape>>;

/** The JSON Schema of the JSON report. */
export function reportSchema(): JsonSchema {
  const schema = z.toJSONSchema(reportShape(), { target: 'draft-7', io: 'input' });
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: 'urn:vanban:1:report', title: 'vanban: report' };
}
