import { type Command, Option } from 'commander';
import { FAIL_ON, REPORT_FORMATS } from '../check/config/choices.ts';
import type { State } from '../rules/subject.ts';
import type { Standard } from '../check/regime.ts';
import type { CheckFlags } from './check/settings.ts';
import type { Engine } from './engine.ts';
import { HELP } from './help.ts';
import type { Done } from './main.ts';
import type { Talk } from './talk.ts';

// Typed here, so that asking for help loads no rules.
const STATES = ['draft', 'for-signature', 'issued'] as const satisfies readonly State[];
const STANDARDS = ['nd30@2020'] as const satisfies readonly Standard[];

interface Around {
  readonly talk: Talk;
  readonly engine: Engine;
  readonly done: Done;
}

/** The options of `vanban check`. None has a default here: what is not typed may stand in the configuration. */
export function checkCommand(command: Command, { talk, engine, done }: Around): void {
  const { lang } = talk;
  const among = (flags: string, words: string, choices: readonly string[]): Option => new Option(flags, words).choices([...choices]);
  command
    .addOption(among('--format <format>', HELP.format[lang], REPORT_FORMATS))
    .addOption(among('--fail-on <level>', HELP.failOn[lang], FAIL_ON))
    .addOption(among('--state <state>', HELP.state[lang], STATES))
    .addOption(among('--standard <standard>', HELP.standard[lang], STANDARDS))
    .option('--config <file>', HELP.config[lang])
    .option('--no-config', HELP.noConfig[lang])
    .option('--min-coverage <percent>', HELP.minCoverage[lang])
    .option('--rules-as-of <version>', HELP.rulesAsOf[lang])
    .option('--baseline <file>', HELP.baseline[lang])
    .option('--update-baseline', HELP.updateBaseline[lang])
    .option('--today <date>', HELP.today[lang])
    .option('--fix', HELP.fix[lang])
    .option('--dry-run', HELP.dryRun[lang])
    .option('--only-drafts', HELP.onlyDrafts[lang])
    .option('--measure', HELP.measure[lang])
    .option('-q, --quiet', HELP.quiet[lang])
    .option('-o, --out <file>', HELP.checkOut[lang])
    .action(async (files: string[], flags: CheckFlags, self: Command) => {
      // The language has a default for help; only a typed one, before or behind the command, wins over the configuration.
      const typed = [self, self.parent].some((one) => one?.getOptionValueSource('lang') === 'cli');
      done(await (await import('./commands/check.ts')).checkFiles(files, { ...flags, lang: typed ? lang : undefined }, engine, talk));
    });
}
