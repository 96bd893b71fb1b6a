import type { ReportFormat } from '../../../check/config/choices.ts';
import type { CheckTools } from '../../engine.ts';
import type { Run } from '../run.ts';

/** Writes a whole run as one text. */
export type Formatter = (run: Run, tools: CheckTools) => string;

/** The formats, each loaded when it is asked for. */
export const FORMATTERS: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
};
