import { Command, CommanderError, Option } from 'commander';
import { VanbanError } from '../core/errors.ts';
import type { Lang } from '../core/text.ts';
import { type Engine, library } from './engine.ts';
import { describeMisuse, FAULT, traceOf } from './faults.ts';
import { helpIn } from './help-style.ts';
import { EXAMPLES, HELP } from './help.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { checkCommand } from './check-command.ts';
import type { RulesFormat } from './commands/rules.ts';
import { version } from './package-root.ts';
import { type Talk, talkTo } from './talk.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line: arguments (without node and script) to exit code. */
export async function main(argv: readonly string[], io: Io, engine: Engine = library): Promise<ExitCode> {
  const talk = talkTo(io, langOf(argv));
  let code: ExitCode = EXIT.clean;
  const program = programOf(talk, engine, (result) => (code = result));
  try {
    if (argv.length === 0) return usage(program, io);
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, talk);
  } finally {
    talk.progress('');
  }
}

/** The language is wanted before the rest is understood: help and complaints are in it too. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') === true ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'vi';
}

function usage(program: Command, io: Io): ExitCode {
  io.stderr.write(program.helpInformation());
  return EXIT.usage;
}

function failed(error: unknown, talk: Talk): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    talk.say(describeMisuse(error));
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    talk.say({ vi: `vanban: ${error.words.vi}`, en: `vanban: ${error.words.en}` });
    return EXIT.usage;
  }
  if (error instanceof VanbanError) {
    if (error.findings.length === 0) talk.say({ vi: `vanban: ${error.headline.vi}`, en: `vanban: ${error.headline.en}` });
    talk.findings(talk.io.stderr, error.findings, 'vanban', new Uint8Array());
    return EXIT.findings;
  }
  talk.say(FAULT, traceOf(error));
  return EXIT.fault;
}

/** Tells how a command ended. */
export type Done = (code: ExitCode) => void;

function programOf(talk: Talk, engine: Engine, done: Done): Command {
  const { lang, io } = talk;
  const program = dressed(new Command('vanban'), talk)
    .description(HELP.program[lang])
    .version(version(), '-V, --version', HELP.version[lang])
    .helpCommand(false)
    .addHelpText('after', `\n${EXAMPLES.program[lang]}`);
  const add = (name: keyof typeof EXAMPLES, args: string): Command =>
    dressed(program.command(`${name} ${args}`), talk).description(HELP[name][lang]).addHelpText('after', `\n${EXAMPLES[name][lang]}`);
  add('render', '<file...>')
    .option('--to <formats>', HELP.to[lang], 'docx,pdf')
    .option('-o, --out <dir>', HELP.out[lang])
    .option('--pdfa', HELP.pdfa[lang])
    .option('--embed', HELP.embed[lang])
    .action(async (files: string[], flags: { to: string; out?: string; pdfa?: true; embed?: true }) => done(await (await import('./commands/render.ts')).renderFiles(files, flags, engine, talk)));
  add('import', '<file>')
    .option('-o, --out <file>', HELP.importOut[lang])
    .addOption(new Option('--to <format>', HELP.importTo[lang]).choices(['yaml', 'md', 'json']))
    .option('--from-page', HELP.fromPage[lang])
    .option('--carried', HELP.carried[lang])
    .option('--force', HELP.force[lang])
    .action(async (file: string, flags: { out?: string; to?: 'yaml' | 'md' | 'json'; fromPage?: true; carried?: true; force?: true }) => done(await (await import('./commands/import.ts')).importOne(file, flags, engine, talk)));
  checkCommand(add('check', '<file...>'), { talk, engine, done });
  add('explain', '<id>').action(async (id: string) => done(await (await import('./commands/explain.ts')).explain(id, engine, talk)));
  add('rules', '[group]')
    .addOption(new Option('--format <format>', HELP.rulesFormat[lang]).choices(['pretty', 'json', 'markdown']).default('pretty'))
    .action(async (group: string | undefined, { format }: { format: RulesFormat }) => done(await (await import('./commands/rules.ts')).listRules(group, format, engine, talk)));
  add('init', '<loai>')
    .option('-o, --out <file>', HELP.initOut[lang])
    .option('--force', HELP.force[lang])
    .action(async (loai: string, flags: { out?: string; force?: true }) => done((await import('./commands/init.ts')).startDraft(loai, flags, talk)));
  add('schema', '<loai>').action(async (loai: string) => done((await import('./commands/schema.ts')).printSchema(loai, talk)));
  program.configureOutput({ writeOut: (text) => io.stdout.write(text) });
  return program;
}

/** What every command has: the language, titles in it, and complaints that are ours to make. */
function dressed(command: Command, { lang, io }: Talk): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined, outputError: () => undefined })
    .configureHelp(helpIn(lang))
    .helpOption('-h, --help', HELP.help[lang])
    .addOption(new Option('--lang <lang>', HELP.lang[lang]).choices(['vi', 'en']).default('vi'));
}
