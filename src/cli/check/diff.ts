import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Io } from '../io.ts';
import { visible } from '../report.ts';

/** Texts that differ in more lines than this are shown as one whole change: finding the least one would take minutes. */
const MOST = 4_000;

/** Prints what changes in a file, as `git apply` and `patch` take it. */
export async function showDiff(name: string, before: string, after: string, { stdout, env }: Io): Promise<void> {
  const path = name.replaceAll('\\', '/');
  const [from, to] = path.startsWith('/') ? [path, path] : [`a/${path}`, `b/${path}`];
  const patch = createTwoFilesPatch(from, to, before, after, '', '', { context: 3, maxEditLength: MOST, headerOptions: FILE_HEADERS_ONLY }) ?? wholeChange(from, to, before, after);
  const lines = patch.split('\n');
  // A terminal shows text of strangers, and a log of GitHub Actions would take some of it for commands; a program gets it as it is.
  const shown = stdout.isTTY === true ? lines.map(visible) : env['GITHUB_ACTIONS'] === 'true' ? lines.map((line) => line.replaceAll('##[', '# #[').replace(/^([ +-]?\s*)::/u, '$1: :')) : lines;
  stdout.write(shown.join('\n'));
}

function wholeChange(from: string, to: string, before: string, after: string): string {
  const lines = (text: string, sign: string): string[] => text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined).map((line) => sign + line);
  const none = '\\ No newline at end of file';
  const [minus, plus] = [lines(before, '-'), lines(after, '+')];
  return [`--- ${from}`, `+++ ${to}`, `@@ -1,${minus.length} +1,${plus.length} @@`, ...minus, ...(before.endsWith('\n') ? [] : [none]), ...plus, ...(after.endsWith('\n') ? [] : [none]), ''].join('\n');
}
