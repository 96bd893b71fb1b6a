import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../src/readers/package/decode-xml.ts';
import { childrenOf, parseXml } from '../../../src/readers/package/xml.ts';
import { flat } from './flat-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const fault = (text: string): string => {
  try {
    return flat(parseXml(text));
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};

describe('an XML part', () => {
  it('is a tree of names, attributes and text', () => {
    const root = parseXml(`\uFEFF<?xml version="1.0"?><!-- a --><w:p xmlns:w="${W}"><w:r w:a="1" w:b='&lt;&#x1EA1;'/>Ủy <![CDATA[<ban>]]></w:p>\n`);
    expect([root.name, childrenOf(root, 'w:r')[0]?.attributes, root.children.slice(1).join('')]).toEqual(['w:p', { 'w:a': '1', 'w:b': '<ạ' }, 'Ủy <ban>']);
    expect([childrenOf(root).length, childrenOf(root, 'w:x').length, childrenOf(undefined)]).toEqual([1, 0, []]);
  });
  it('has line ends and white space as XML wants them', () => {
    expect(parseXml('<a b="x\r\n\ty">1\r\n2\r3</a>')).toEqual({ name: 'a', attributes: { b: 'x  y' }, children: ['1\n2\n3'] });
  });
  it('has the prefixes of Office, whatever it binds', () => {
    expect(flat(parseXml(`<ns0:p xmlns:ns0="${W}"><ns0:r ns0:val="1" plain="2"/></ns0:p>`))).toContain('<w:r w:val="1" plain="2">');
    expect(flat(parseXml(`<p xmlns="${STRICT}" xmlns:x="${STRICT}"><r x:val="1"/></p>`))).toContain('<w:r w:val="1">');
    expect(flat(parseXml(`<x:Relationships xmlns:x="http://schemas.openxmlformats.org/package/2006/relationships"><x:Relationship Id="a"/></x:Relationships>`))).toContain('<Relationship Id="a">');
    expect(parseXml('<w:p xmlns:w="urn:other"/>').name).toBe('_w:p');
    expect(flat(parseXml(`<a><w:p xmlns:w="urn:other"/><w:p xmlns:w="${W}"/><b xmlns="urn:c"/></a>`))).toMatch(/<_w:p .*<w:p .*<b /u);
  });
  it('is refused where it is not well formed', () => {
    for (const text of ['', ' ', 'a', '<a>', '</a>', '<a></b>', '<a', '<a b></a>', '<a b=1/>', '<a b="1"c="2"/>', '<a b="1" b="2"/>', '<a b="<"/>', '<a/><b/>', '<a/>x', '<1/>', '< a/>', '<a>]]></a>', '<a><!-- -- --></a>', '<a>\u0001</a>', '<a>&#1;</a>', '<a>&#xD800;</a>', '<a>&#x110000;</a>', '<a>&b;</a>', '<a>&</a>', '<a><?xml version="1.0"?></a>', '<a><!ELEMENT b></a>'])
      expect([text, fault(text)]).toEqual([text, expect.stringContaining('“XML”')]);
  });
  it('may not declare types or entities, so that none can grow', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><a>&c;</a>`;
    for (const text of [bomb, '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', `<?xml version="1.0"?>\n${bomb}`]) expect(fault(text)).toContain('DOCTYPE');
  });
  it('nests, and has attributes, within reason', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(fault(nested(256))).toBe(nested(256));
    expect(fault(nested(257))).toContain('nest');
    expect(fault(nested(1_000_000))).toContain('nest');
    const many = (count: number): string => `<a${Array.from({ length: count }, (_, i) => ` b${i}=""`).join('')}/>`;
    expect([fault(many(512)).startsWith('<a'), fault(many(513))]).toEqual([true, expect.stringContaining('attributes')]);
  });
  it('says once what a long text says of many runs, and reads as the same text taken apart as a whole', () => {
    const runs = (count: number, rPr: string): string => Array.from({ length: count }, (_, i) => `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr><w:r>${rPr}<w:t>${i}</w:t></w:r></w:p>`).join('');
    const part = (inner: string, binds = W): string => `<?xml version="1.0"?>\n<w:document xmlns:w="${binds}">${inner}</w:document>`;
    const bold = '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>';
    const [first, second] = childrenOf(parseXml(part(runs(99, bold)))).map((p) => childrenOf(childrenOf(p, 'w:r')[0])[0]);
    expect([first?.children.length, first === second]).toEqual([2, true]);
    const tracked = '<w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
    const bound = `<w:rPr xmlns:x="urn:a"><x:b/></w:rPr><w:rPr><x:b xmlns:x="${STRICT}"/></w:rPr>`;
    for (const text of [part(runs(99, bold)), part(runs(99, tracked)), part(runs(99, bold + bound)), part(runs(99, bold), 'urn:other'), runs(1, bold.repeat(200)), `<w:rPr>${bold.repeat(200)}</w:rPr>`, part(runs(99, '<w:rPr>ab<w:b/>c</w:rPr>')), part(runs(99, '<w:rPr/>'))])
      expect(flat(parseXml(text))).toBe(flat(parseXml(text.replace(/<w:/u, '<!-- --><w:'))));
    for (const bad of ['<w:rPr><w:b></w:rPr>', '<w:rPr><w:b/></w:pPr>', '<w:rPr><w:b/>', '</w:rPr>', `<w:t a="${bold}"/>`, `<w:${bold}/>`, '<w:rPr>]]></w:rPr>', '<w:rPr>&a;</w:rPr>']) expect([bad, fault(part(runs(99, bold) + bad))]).toEqual([bad, expect.stringContaining('“XML”')]);
    for (const outside of [part(runs(99, bold)) + bold, bold + part(runs(99, bold))]) expect(fault(outside)).toContain('“XML”');
  });
  it('is read in time that grows with its length, however hostile', () => {
    const n = 400_000;
    for (const text of ['<a>'.repeat(n), '<'.repeat(n), '<a b="'.repeat(n), `<a>${'&'.repeat(n)}</a>`, `<a>${'<!--'.repeat(n)}`, `<a>${']]'.repeat(n)}</a>`, `<a ${' '.repeat(n)}`, `<a ${'xmlns:w='.repeat(n)}/>`, `<a ${' xmlns:a="'.repeat(n)}`, `<a>${'&#9'.repeat(n)}</a>`, `<a>${'<b/>'.repeat(n)}</a>`, `<${'a'.repeat(n)}/>`, `<a>${'\r'.repeat(n)}</a>`, '<w:rPr>'.repeat(n), `<w:p>${'<w:rPr><w:pPr>'.repeat(n)}</w:rPr>`, `<a>${'<w:rPr>'.repeat(250)}${'</w:rPr>'.repeat(n)}</a>`, `<?xml ${'encoding='.repeat(n)}`]) {
      const start = performance.now();
      try {
        parseXml(text);
      } catch {
        // Refused is as good as read.
      }
      expect([text.slice(0, 12), performance.now() - start < 10_000]).toEqual([text.slice(0, 12), true]);
    }
  }, 60_000);
});

describe('the bytes of a part', () => {
  const wide = (text: string, big: boolean, mark = true): Uint8Array => Uint8Array.from([...(mark ? '\uFEFF' : ''), ...text].flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])));
  it('are text in the encoding that their mark, first letters or declaration tell', () => {
    expect(decodeXml(new TextEncoder().encode('\uFEFF<a>Ủy</a>'))).toBe('<a>Ủy</a>');
    for (const big of [false, true]) for (const mark of [false, true]) expect(decodeXml(wide('<a>Ủy</a>', big, mark))).toBe('<a>Ủy</a>');
    expect(decodeXml(Uint8Array.from([...`<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>`].map((c) => c.charCodeAt(0))))).toContain('é');
  });
  it('are refused where they are no text in it', () => {
    const declared = (name: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="${name}"?><a/>`);
    for (const bytes of [Uint8Array.of(0x3c, 0x61, 0xff), declared('no-such-code'), Uint8Array.of(0xff, 0xfe, 0x3c)]) expect(() => decodeXml(bytes, 'x.xml')).toThrow('“x.xml”');
  });
});
