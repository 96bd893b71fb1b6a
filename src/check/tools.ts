/** What the command line needs of the check besides the check itself. */
export { printedOf } from '../rules/kit/printed.ts';
export { readConfig } from './config/read.ts';
export { overlaid } from './config/overlay.ts';
export { readProfile } from './config/profile.ts';
export { isOver, isReadable } from './suppress.ts';
export { RULES } from '../rules/index.ts';
export { READER_IDS } from '../rules/reader-ids.ts';
export { laNgayThat as isDay } from '../domain/parts/ngay.ts';
export { severityOf } from './severity.ts';
