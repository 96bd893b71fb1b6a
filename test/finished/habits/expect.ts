import { checkRead } from '../../../src/check-finished.ts';
import { importRead } from '../../../src/import-finished.ts';
import { plain } from '../../../src/core/text.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { BanThao } from '../../../src/domain/van-ban.ts';
import { compose } from '../../../src/layout/compose.ts';
import { ready } from '../../../src/ready.ts';
import { type FinishedFile, readFinished } from '../../../src/read.ts';
import { printedOf } from '../../../src/rules/kit/printed.ts';
import type { Habits } from './choices.ts';
import { fileOf } from './file.ts';
import type { Fault } from './faults.ts';
import { recipientLines } from './tail-xml.ts';
import type { Truth } from './truths.ts';

/** The day of the check, so that no run differs from another. */
const OPTIONS = { standard: 'nd30@2020', today: '2026-11-21' } as const;

/** What weighs on a file. */
export const weighing = (read: FinishedFile): readonly Finding[] => checkRead(read, OPTIONS).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

/** What a check says against a right document in some habits. */
export const against = async (truth: Truth, habits: Habits, seed: number): Promise<readonly string[]> => told(weighing(await readFinished(fileOf(truth, habits, seed))));
const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ id, message, place }) => `${id}: ${message.vi} [${place?.text ?? ''}]`);

/** Facts of a document that are not found in its file as they are. */
export async function lost(truth: Truth, habits: Habits, seed: number): Promise<readonly string[]> {
  const { recognised } = await readFinished(fileOf(truth, habits, seed));
  if (recognised === undefined) return ['nothing read'];
  const all = printedOf({ tree: recognised.tree }).filter(({ section }) => section === 0);
  const said = (...roles: readonly string[]): string => one(all.filter(({ role }) => roles.includes(role)).map(({ marker, text }) => `${marker}${text}`).join(' '));
  const facts: readonly (readonly [string, string, string])[] = [
    ['type', truth.loai, recognised.loai ?? ''],
    ['number', `Số: ${truth.so}`, said('so-ky-hieu')],
    ['date', truth.ngay === undefined ? '' : `${truth.noi ?? ''}, ${truth.ngay}`, said('dia-danh-ngay')],
    ['issuer', one([truth.chuQuan ?? '', ...truth.coQuan].join(' ')), said('co-quan-chu-quan', 'co-quan-ban-hanh')],
    ['subject', truth.trichYeu.join(' '), said('trich-yeu', 'trich-yeu-cong-van')],
    ['signer', `${truth.thuKy === undefined ? '' : `${truth.thuKy} `}${truth.hoTen}`, said('ho-ten')],
    ['authority', truth.quyenHan.join(' '), said('quyen-han')],
    ['recipients', recipientLines(truth).join(' '), said('noi-nhan-muc')],
    ['addressees', (truth.kinhGui ?? []).join(' '), said('kinh-gui', 'kinh-gui-muc').replace(/Kính gửi: ?/u, '').replace(/\.$/u, '')],
  ];
  return facts.flatMap(([name, meant, found]) => (same(meant, found) ? [] : [`${name}: «${found}», not «${meant}»`]));
}
const one = (text: string): string => plain(text).replaceAll(/\s+/gu, ' ').trim();
const same = (a: string, b: string): boolean => key(a) === key(b);
/** Letters, figures and what numbers and degrees are made of; capitals aside, which some habits only show. */
const key = (text: string): string => one(text).toLocaleLowerCase('vi').replaceAll(/[^\p{L}\p{N}/.]+/gu, ' ').trim();

/** Letters that a draft made of the file does not print again. */
export async function unprinted(truth: Truth, habits: Habits, seed: number): Promise<readonly string[]> {
  const read = await readFinished(fileOf(truth, habits, seed));
  const { draft } = importRead(read, { file: 'x.docx' });
  if (draft === undefined || (draft['loai'] !== 'cong-van' && draft['loai'] !== 'ke-hoach')) return draft === undefined ? ['no draft'] : [];
  // What an import gives is data that the library reads as a draft.
  const printed = words(JSON.stringify(printedOf({ tree: compose(ready(draft as unknown as BanThao)) }).map(({ marker, text }) => `${marker} ${text}`)));
  const meant = [truth.so, ...truth.trichYeu, ...truth.body.flatMap((unit) => ('table' in unit ? unit.table.flat() : [unit[1]])), truth.hoTen, ...truth.noiNhan, ...(truth.annexes ?? []).flatMap(({ title, body }) => [title, ...body.flatMap((unit) => ('table' in unit ? unit.table.flat() : [unit[1]]))])];
  return meant.filter((text) => !printed.includes(words(text)));
}
const words = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A fault in some habits: rules that say nothing though they should, those that say what they should not, and places that are wrong. */
export async function missed({ finds, at, slip, change }: Fault, truth: Truth, habits: Habits, seed: number): Promise<readonly string[] | undefined> {
  const changed = change === undefined ? truth : change(truth);
  if (changed === undefined) return undefined;
  const findings = weighing(await readFinished(fileOf(changed, habits, seed, slip)));
  const ids = new Set(findings.map(({ id }) => id));
  const where = at?.(changed);
  const astray = where === undefined ? [] : findings.filter(({ id, place }) => finds.includes(id) && !key(place?.text ?? '').includes(key(where).slice(0, 20)));
  return [...finds.filter((id) => !ids.has(id)).map((id) => `${id} is silent`), ...told(findings.filter(({ id }) => !finds.includes(id))), ...told(astray).map((text) => `astray: ${text}`)];
}
