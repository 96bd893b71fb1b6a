import { formatFinding } from '../../report.ts';
import { shown, type Run } from '../run.ts';

/** The lines that a terminal would show, without colour: for a file. */
export function pretty({ files, general, settings }: Run): string {
  const style = { lang: settings.lang, color: false, caret: true, ids: true };
  const parts = [...files, { name: '', findings: general, source: new Uint8Array() }].flatMap(({ name, findings, source }) => {
    const lines = new TextDecoder().decode(source).split(/\r\n?|\n/);
    return shown(findings, settings).map((finding) => formatFinding(finding, name, lines, style));
  });
  return parts.map((part) => `${part}\n`).join('');
}
