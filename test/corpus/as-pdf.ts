import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusFile } from './files.ts';

/** The DOCX files of the corpus as PDFs that LibreOffice makes of them (`D054.pdf`); none where it is not installed. */
export function asPdfs(files: readonly CorpusFile[]): readonly CorpusFile[] {
  const docs = files.filter(({ name }) => name.endsWith('.docx'));
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const done = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...docs.map(({ path }) => path)], { encoding: 'utf8' });
  if (done.error !== undefined) return [];
  return docs.map(({ id, name }) => ({ id: `${id}.pdf`, name: name.replace(/docx$/u, 'pdf'), path: join(folder, name.replace(/docx$/u, 'pdf')) })).filter(({ path }) => existsSync(path));
}
