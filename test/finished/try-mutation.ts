import { checkFinished } from '../../src/check-finished.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writePdf } from '../../src/writers/pdf/node.ts';
import { documentTree, rolesIn } from './documents.ts';
import { changedDocx } from './docx-parts.ts';
import type { FileKind, Mutation } from './mutation.ts';
import { PDF_GAPS_IN } from './pdf-gaps.ts';

/** The day of the check, so that no run differs from another. */
const TODAY = '2026-11-21';

/** A tree as a finished file. */
export const written = (tree: LayoutTree, kind: FileKind): Promise<Uint8Array> => (kind === 'docx' ? writeDocx(tree) : writePdf(tree, paginate(tree)));
/** What is said of a finished file, judged by the decree whatever its date. */
export const findingsOf = async (bytes: Uint8Array): Promise<readonly Finding[]> => (await checkFinished(bytes, { standard: 'nd30@2020', today: TODAY })).findings;

const bases = new Map<string, Promise<{ readonly bytes: Uint8Array; readonly findings: readonly Finding[] }>>();
/** A document as it is, and what is said of it. */
export function base(name: string, kind: FileKind): Promise<{ readonly bytes: Uint8Array; readonly findings: readonly Finding[] }> {
  const key = `${kind} ${name}`;
  const made = bases.get(key) ?? written(documentTree(name), kind).then(async (bytes) => ({ bytes, findings: await findingsOf(bytes) }));
  bases.set(key, made);
  return made;
}

/** What a fault in a document brought. */
export interface Tried {
  readonly name: string;
  readonly kind: FileKind;
  /** Findings that the document without the fault does not have. */
  readonly added: readonly Finding[];
  /** Ids that should have come and did not, and those that should not have. */
  readonly missing: readonly string[];
  readonly besides: readonly string[];
}

/** Puts a fault into a document and checks it; undefined where the document has nothing that could be wrong that way. */
export async function tryMutation(mutation: Mutation, name: string, kind: FileKind): Promise<Tried | undefined> {
  const bytes = await faulty(mutation, name, kind);
  if (bytes === undefined) return undefined;
  const { findings } = await base(name, kind);
  const before = new Set(findings.map(keyOf));
  // A document that is not clean says its own faults in other words once it is changed.
  const own = new Set(findings.map(({ id }) => id).filter((id) => !mutation.finds.includes(id)));
  const added = (await findingsOf(bytes)).filter((finding) => !before.has(keyOf(finding)) && !own.has(finding.id));
  const ids = [...new Set(added.map(({ id }) => id))];
  return { name, kind, added, missing: mutation.finds.filter((id) => !ids.includes(id)), besides: ids.filter((id) => !mutation.finds.includes(id)) };
}

/** A finding by what it says, not by where: a paragraph taken out moves the numbers of all behind it. */
const keyOf = ({ id, message }: Finding): string => `${id} ${message.vi}`;

/** Why a file of a document does not show a fault, where that is known. */
export const exceptionOf = ({ row, what, not = {}, unseen = {} }: Mutation, name: string, kind: FileKind): string | undefined =>
  not[name] ?? not[`${kind} ${name}`] ?? unseen[kind] ?? (kind === 'pdf' ? PDF_GAPS_IN[`${row}: ${what}`]?.[name] : undefined);

async function faulty(mutation: Mutation, name: string, kind: FileKind): Promise<Uint8Array | undefined> {
  if (exceptionOf(mutation, name, kind) !== undefined) return undefined;
  if (mutation.tree !== undefined) {
    const tree = documentTree(name);
    const altered = mutation.tree(tree);
    return printed(altered) === printed(tree) ? undefined : written(altered, kind);
  }
  if (mutation.role !== undefined && !rolesIn(documentTree(name)).has(mutation.role)) return undefined;
  const { bytes } = await base(name, kind);
  if (kind === 'docx') return mutation.docx === undefined ? undefined : changedDocx(bytes, mutation.docx);
  return mutation.pdf?.(bytes);
}

/** What of a tree is to be seen: styles that no paragraph has are not. */
function printed(tree: LayoutTree): string {
  const roles = rolesIn(tree);
  return JSON.stringify({ ...tree, styles: Object.entries(tree.styles).filter(([role]) => roles.has(role)) });
}

/** Findings on blanks that a draft among the examples has by design: its number and day are not known yet. */
export const BLANKS: readonly string[] = ['so-ky-hieu/chua-co-so', 'ngay/chua-co', 'thanh-phan/cho-trong', 'thanh-phan/du-thao'];
