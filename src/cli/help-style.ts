import type { Command, HelpConfiguration, Option } from 'commander';
import type { Bilingual, Lang } from '../core/text.ts';

/** Headings of the help texts, by the library's own. */
const TITLES: Readonly<Record<string, Bilingual>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
};
/** Words of the library within lines. */
const WORDS = {
  options: { vi: '[tùy chọn]', en: '[options]' },
  command: { vi: '[lệnh]', en: '[command]' },
  choices: { vi: 'một trong', en: 'one of' },
  default: { vi: 'mặc định', en: 'default' },
} as const satisfies Record<string, Bilingual>;

/** Help whose own words, too, are in the language asked for. */
export function helpIn(lang: Lang): HelpConfiguration {
  const usage = (command: Command): string => command.usage().replace('[options]', WORDS.options[lang]).replace('[command]', WORDS.command[lang]);
  return {
    styleTitle: (title) => TITLES[title]?.[lang] ?? title,
    commandUsage: (command) => `${command.parent === null ? '' : `${command.parent.name()} `}${command.name()} ${usage(command)}`,
    subcommandTerm: (command) => `${command.name()} ${usage(command)}`,
    optionDescription: (option) => [option.description, ...inBrackets(option, lang)].join(' '),
  };
}

function inBrackets({ argChoices, defaultValue }: Option, lang: Lang): string[] {
  const value: unknown = defaultValue;
  const facts = [
    ...(argChoices === undefined ? [] : [`${WORDS.choices[lang]}: ${argChoices.join(', ')}`]),
    ...(typeof value === 'string' ? [`${WORDS.default[lang]}: ${value}`] : []),
  ];
  return facts.length === 0 ? [] : [`(${facts.join('; ')})`];
}
