import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx.ts';
import type { VanBan } from '../../../src/domain/van-ban.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import type { SeenFile } from '../../../src/readers/seen/model.ts';
import { allDocuments } from '../../support/known-documents.ts';
import { p, docxOf, read, SECTION, shape } from './package.ts';

const documents = await allDocuments();

/** A DOCX with its XML parts rewritten. */
function rewritten(bytes: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, /\.(?:xml|rels)$/u.test(name) ? strToU8(change(strFromU8(part), name)) : part] as const);
  return zipSync(Object.fromEntries(parts));
}
function seen(bytes: Uint8Array): SeenFile {
  const file = readDocx(bytes);
  if ('unread' in file) throw new Error(file.unread.map(({ message }) => message.en).join('; '));
  return file;
}
const docxOfDraft = async (draft: VanBan): Promise<Uint8Array> => renderDocx(draft);

/** Namespaces and relations as Strict Open XML has them. */
const strict = (xml: string): string =>
  xml
    .replace(/http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|drawingml)\/2006\/(\w+)/gu, 'http://purl.oclc.org/ooxml/$1/$2')
    .replace(/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/(\w+)/gu, 'http://purl.oclc.org/ooxml/officeDocument/$1');

/** Other prefixes for the namespaces of Office; Word itself is the default namespace, where attributes have a prefix. */
const renamed = (xml: string): string => (/xmlns:w="/u.test(xml) ? xml.replace(/(<\/?|\s)(w|wp|a|pic|r|mc|wps):(?=[A-Za-z])/gu, '$1$2x:').replace(/xmlns:(w|wp|a|pic|r|mc|wps)="/gu, 'xmlns:$1x="') : xml);

describe('a DOCX in another dialect is read as the same document', () => {
  it.each(documents)('in Strict Open XML: $name', async ({ draft }) => {
    const bytes = await docxOfDraft(draft);
    const other = rewritten(bytes, strict);
    expect(strFromU8(unzipSync(other)['word/document.xml'] ?? new Uint8Array())).toContain('purl.oclc.org/ooxml/wordprocessingml/main');
    expect(seen(other)).toEqual(seen(bytes));
  });
  it.each(documents)('with other prefixes: $name', async ({ draft }) => {
    const bytes = await docxOfDraft(draft);
    const other = rewritten(bytes, renamed);
    expect(strFromU8(unzipSync(other)['word/document.xml'] ?? new Uint8Array())).toContain('<wx:body>');
    expect(seen(other)).toEqual(seen(bytes));
  });
  it('with a choice that asks for a prefix of its own', () => {
    const body = p('<mc:AlternateContent><mc:Choice Requires="q"><w:r><w:t>mới</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>cũ</w:t></w:r></mc:Fallback></mc:AlternateContent>');
    const bytes = rewritten(docxOf({ body: body + SECTION }), (xml) => xml.replace('<w:document ', '<w:document xmlns:q="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '));
    expect(shape(seen(bytes).sections[0]?.blocks ?? [])).toEqual(['mới']);
    expect(shape(read(body).sections[0]?.blocks ?? [])).toEqual(['cũ']);
  });
  it('in measures with units, and sides by start and end', () => {
    const plain = p('<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>a</w:t></w:r>', '<w:spacing w:before="120"/><w:ind w:left="567" w:firstLine="720"/><w:jc w:val="right"/>');
    const other = p('<w:r><w:rPr><w:sz w:val="14pt"/></w:rPr><w:t>a</w:t></w:r>', '<w:spacing w:before="6pt"/><w:ind w:start="28.35pt" w:firstLine="0.5in"/><w:jc w:val="end"/>');
    const inUnits = SECTION.replace(/w:(w|h|top|right|bottom|left|header|footer)="(\d+)"/gu, (_, name: string, twips: string) => `w:${name}="${Number(twips) / 20}pt"`);
    expect(read(other + inUnits)).toEqual(read(plain + SECTION));
  });
});
