import type { Finding } from '../core/finding.ts';
import type { Bilingual, Lang } from '../core/text.ts';
import { colored, type Io, type Sink } from './io.ts';
import { formatFinding, visible } from './report.ts';

/** What commands share: the world, the language, and how they speak. Data goes to stdout, talk to stderr. */
export interface Talk {
  readonly io: Io;
  readonly lang: Lang;
  /** A line of data. */
  data(line: string): void;
  /** A line of talk; below it the lines of a longer text, such as the trace of a fault. */
  say(words: Bilingual, below?: string): void;
  /** A whole text of data. */
  text(text: string): void;
  /** Findings of one file; the source is shown where a terminal reads. `ids`: with the name of each, for `vanban explain`. */
  findings(sink: Sink, findings: readonly Finding[], name: string, source: Uint8Array, ids?: boolean): void;
  /** What is being worked on, in a line that is overwritten; only a terminal sees it. */
  progress(text: string): void;
}

export function talkTo(io: Io, lang: Lang): Talk {
  let shown = false;
  const clear = (): void => {
    if (shown) io.stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    io,
    lang,
    data: (line) => {
      clear();
      io.stdout.write(`${line}\n`);
    },
    say: (words, below = '') => {
      clear();
      // What is quoted in a line may not break it; the text below has lines of its own.
      const lines = [words[lang], ...below.split(/\r?\n/).filter((line) => line !== '')];
      io.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));
    },
    text: (text) => {
      clear();
      io.stdout.write(text);
    },
    findings: (sink, findings, name, source, ids = false) => {
      clear();
      const style = { lang, color: colored(sink, io.env), caret: sink.isTTY === true, ids };
      const lines = style.caret && findings.length > 0 ? new TextDecoder().decode(source).split(/\r\n?|\n/) : undefined;
      for (const finding of findings) sink.write(`${formatFinding(finding, name, lines, style)}\n`);
    },
    progress: (text) => {
      if (io.stderr.isTTY !== true) return;
      clear();
      io.stderr.write(visible(text));
      shown = text !== '';
    },
  };
}
