import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree as read back; `text` on the leaves. */
export interface PdfTagRead {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly children: readonly PdfTagRead[];
}

interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

/** The structure tree of each page, with the text that is marked as belonging to it. */
export async function readTags(bytes: Uint8Array): Promise<readonly PdfTagRead[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PdfTagRead[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const tree = (await page.getStructTree()) as RawNode | null; // typed loosely in pdf.js
    pages.push(readNode(tree ?? {}, textsById(items)));
  }
  await task.destroy();
  return pages;
}

function textsById(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items as readonly { type?: string; id?: string; str?: string }[]) { // a union in pdf.js
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(item.id ?? 'artifact');
    else if (item.str !== undefined) texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + item.str);
  }
  return texts;
}

function readNode(node: RawNode, texts: ReadonlyMap<string, string>): PdfTagRead {
  const children = (node.children ?? []).map((child) => readNode(child, texts));
  const own = node.type === 'content' ? (texts.get(node.id ?? '') ?? '') : '';
  return { role: node.role ?? '', ...(node.alt === undefined ? {} : { alt: node.alt }), text: own + children.map((c) => c.text).join(''), children };
}

/** A tree as indented lines: the role, and its text where it has no tagged children. */
export function outlineOf(node: PdfTagRead, depth = 0): string[] {
  const inner = node.children.filter((child) => child.role !== '');
  const line = `${'  '.repeat(depth)}${node.role}${inner.length === 0 ? ` «${node.text.trim()}»` : ''}`;
  return [...(node.role === '' ? [] : [line]), ...inner.flatMap((child) => outlineOf(child, depth + 1))];
}
