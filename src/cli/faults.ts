import type { CommanderError } from 'commander';
import type { Bilingual } from '../core/text.ts';
import { version } from './package-root.ts';

/** Opens the place where faults are reported. */
const REPORT = 'npm bugs vanban';

/** How a fault of ours is told; what a report of it needs stands below. */
export const FAULT: Bilingual = {
  vi: `vanban: lỗi của chương trình, không phải của bản thảo. Xin báo lại (${REPORT}) kèm những dòng sau:`,
  en: `vanban: a fault of the program, not of the draft. Please report it (${REPORT}) with these lines:`,
};

/** All that a report of a fault needs, in lines. */
export function traceOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `vanban ${version()}, Node ${process.version}, ${process.platform}\n${trace}`;
}

/** What is wrong with the arguments. The library says it in English; what it names is in quotes. */
export function describeMisuse(error: CommanderError): Bilingual {
  const message = error.message.replace(/^error: /, '');
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /Did you mean ([^?]+)\?/.exec(message)?.[1];
  const words = MISUSE[error.code];
  const choice = /argument '([^']*)' is invalid\. Allowed choices are (.+?)\.?$/su.exec(message);
  if (choice !== null) {
    const [, value = '', choices = ''] = choice;
    const option = named.replace(/^-\w, /u, '').replace(/ .*$/u, '');
    return { vi: `vanban: ${option} «${value}»; cần một trong: ${choices} (vanban --help)`, en: `vanban: ${option} «${value}»; it must be one of: ${choices} (vanban --help)` };
  }
  const hint = meant === undefined ? '' : ` Ý bạn là ${meant}?`;
  return { vi: `vanban: ${words === undefined ? message : `${words(named)}.${hint}`} (vanban --help)`, en: `vanban: ${message.replace(/\n/g, ' ')} (vanban --help)` };
}

const MISUSE: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownOption': (name) => `không có tùy chọn «${name}»`,
  'commander.unknownCommand': (name) => `không có lệnh «${name}»`,
  'commander.missingArgument': (name) => `thiếu «${name}»`,
  'commander.optionMissingArgument': (name) => `tùy chọn «${name}» cần giá trị`,
  'commander.invalidArgument': (name) => `giá trị của «${name}» không dùng được`,
  'commander.excessArguments': () => 'thừa tham số',
};
