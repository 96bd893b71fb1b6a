import { formatFinding } from '../../report.ts';
import { measureText } from '../measure-text.ts';
import { shown, type CheckedFile, type Run } from '../run.ts';

/** The lines that a terminal would show, without colour: for a file. */
export function pretty({ files, general, settings }: Run): string {
  const style = { lang: settings.lang, color: false, caret: true, ids: true };
  const own: Pick<CheckedFile, 'name' | 'findings' | 'source' | 'measures'> = { name: '', findings: general, source: new Uint8Array() };
  const parts = [...files, own].flatMap(({ name, findings, source, measures }) => {
    const lines = new TextDecoder().decode(source).split(/\r\n?|\n/);
    const table = measures === undefined || measures.length === 0 ? [] : [measureText(name, measures, settings.lang).trimEnd()];
    return [...shown(findings, settings).map((finding) => formatFinding(finding, name, lines, style)), ...table];
  });
  return parts.map((part) => `${part}\n`).join('');
}
