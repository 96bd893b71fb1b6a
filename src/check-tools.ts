/** What the command line needs of the check besides the check itself. */
export { checkWith } from './check-with.ts';
export { printedOf } from './rules/kit/printed.ts';
export { readConfig } from './check/config/read.ts';
export { overlaid } from './check/config/overlay.ts';
export { readProfile } from './check/config/profile.ts';
export { isOver, isReadable } from './check/suppress.ts';
export { RULES } from './rules/index.ts';
export { READER_IDS } from './rules/reader-ids.ts';
export { laNgayThat as isDay } from './domain/parts/ngay.ts';
export { severityOf } from './check/severity.ts';
export { measuresOf } from './check/measures.ts';
export { later } from './check/run.ts';
