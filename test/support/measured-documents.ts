import type { BanThao } from '../../src/domain/van-ban.ts';
import { compose } from '../../src/layout/compose.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { ready } from '../../src/ready.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/node.ts';
import { readDocx, type DocxFile } from './docx-read.ts';
import { congVanDu, congVanNho, FORMS, keHoachDieu, keHoachDu, type FormName } from './full-drafts.ts';
import { columnsApart } from './pdf-find.ts';
import { readPdf, type PdfRead } from './pdf-read.ts';
import { inkTexts, type InkText } from './pdf-ink.ts';

/** Documents that between them hold every component of the standard. */
const DRAFTS = { 'cong-van': congVanDu, 'cong-van-nho': congVanNho, 'ke-hoach': keHoachDu, 'ke-hoach-dieu': keHoachDieu } as const;
export type DocName = keyof typeof DRAFTS;
export const DOC_NAMES = Object.keys(DRAFTS) as readonly DocName[]; // Object.keys forgets the key type

/** A finished document read back: nothing of the tree or of the frames is in it. */
export interface Finished {
  readonly pdf: PdfRead;
  readonly inks: readonly InkText[];
  readonly docx: DocxFile;
}
/** The finished documents of one choice of form. */
export type Reading = Readonly<Record<DocName, Finished>> & { readonly form: (typeof FORMS)[FormName] };

export const treeOf = (name: DocName, form: FormName): LayoutTree => compose(ready(DRAFTS[name](FORMS[form]) as BanThao)); // a union of builders

/** Writes a tree as both files and reads them back. */
export async function finish(tree: LayoutTree): Promise<Finished> {
  const bytes = await writePdf(tree, paginate(tree));
  return { pdf: columnsApart(await readPdf(bytes)), inks: await inkTexts(bytes), docx: readDocx(await writeDocx(tree)) };
}

const known = new Map<FormName, Promise<Reading>>();
/** All documents of a form, rendered and read once. */
export function readingOf(form: FormName): Promise<Reading> {
  const made = known.get(form) ?? readAll(form);
  known.set(form, made);
  return made;
}

async function readAll(form: FormName): Promise<Reading> {
  const pairs: (readonly [DocName, Finished])[] = [];
  for (const name of DOC_NAMES) pairs.push([name, await finish(treeOf(name, form))]);
  return { ...(Object.fromEntries(pairs) as Record<DocName, Finished>), form: FORMS[form] }; // every name is in DOC_NAMES
}
