/** A draft that travels in the file it was rendered to. */
export interface Embedded {
  /** Name of the draft's file, such as `ke-hoach.md`. */
  readonly name: string;
  /** Its whole text; `import` gives it back byte for byte. */
  readonly text: string;
}

/** Namespace of the part that carries a draft. */
const NAMESPACE = 'urn:vanban:ban-thao:1';
const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The same in every file: it names the kind of part, and bytes stay the same. */
const ITEM_ID = '{5A3E0C2B-7D1F-4B64-9C0A-2E6B1D8F3A70}';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Signs that XML gives a meaning to, or would not keep. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };
const inAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/gu, (sign) => ESCAPES[sign] ?? sign);
const inText = (text: string): string => text.replace(/[&<>\r]/gu, (sign) => ESCAPES[sign] ?? sign);
/** What no XML can hold: such a text travels in base64. */
const UNXML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The parts that carry a draft: the text with the mark of the page that it printed, its properties, the link between them. */
export function embeddedParts({ name, text }: Embedded, page: string): { readonly path: string; readonly data: string }[] {
  const packed = UNXML.test(text);
  const bytes = packed ? btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')) : inText(text);
  return [
    { path: ITEM, data: `${HEAD}<banThao xmlns="${NAMESPACE}" name="${inAttribute(name)}" trang="${page}"${packed ? ' encoding="base64"' : ''} xml:space="preserve">${bytes}</banThao>` },
    { path: PROPERTIES, data: `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>` },
    { path: 'customXml/_rels/item1.xml.rels', data: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>` },
  ];
}

/** The lists that name the parts of a file, with those of the draft. */
export function naming(path: string, xml: string): string {
  if (path === '[Content_Types].xml') return xml.replace('</Types>', `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`);
  if (path === 'word/_rels/document.xml.rels') return xml.replace('</Relationships>', `<Relationship Id="rBanThao" Type="${OFFICE}/relationships/customXml" Target="../${ITEM}"/></Relationships>`);
  return xml;
}
