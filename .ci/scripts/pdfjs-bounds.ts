/**
 * For the build: bounds that pdf.js has not. A file of few bytes may ask it to unpack gigabytes, to fill arrays of a billion codes or to draw
 * one form inside another a million times. What is asked for is counted against `limits`, which `readers/pdf/pdfjs/limits.ts` hands it with its options.
 */

/** Takes from a limit of the document; false where it is used up. Without limits, as in other programs, nothing is bounded. */
const SPEND = `
/* What a form costs by itself, in operators; what a row of a predictor does, in bytes; letters of one string. */
const FORM = 20, ROW = 8, LONGEST = 1e6;
function spend(xref, what, amount) {
  const limits = xref?.pdfManager?.evaluatorOptions?.limits;
  if (limits === undefined) return true;
  limits[what] -= amount > 0 ? amount : 0;
  return limits[what] >= 0;
}
function within(xref, low, high) {
  const last = Math.min(high, 0xffff);
  return spend(xref, "entries", last - low) ? last : -1;
}`;

/** What is replaced, by what, and how often it stands in the source. */
type Bound = readonly [from: string, to: string, count?: number];

const BOUNDS: readonly Bound[] = [
  // Unpacking.
  ['    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;', '    if (!spend(this.dict?.xref, "bytes", size - buffer.byteLength)) throw new FormatError("unpacked too large");\n    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;'],
  ['        chunks.push(chunk);\n        totalLength += chunk.byteLength;', '        if (!spend(this.dict?.xref, "bytes", chunk.byteLength)) throw new FormatError("unpacked too large");\n        chunks.push(chunk);\n        totalLength += chunk.byteLength;'],
  ['    const predictor = this.stream.getByte();', '    if (!spend(this.dict?.xref, "bytes", ROW)) throw new FormatError("too many rows");\n    const predictor = this.stream.getByte();'],
  ['    const rawBytes = this.stream.getBytes(rowBytes);\n    this.eof = !rawBytes.length;\n    if (this.eof) {\n      return;\n    }\n    let inbuf', '    if (!spend(this.dict?.xref, "bytes", ROW)) throw new FormatError("too many rows");\n    const rawBytes = this.stream.getBytes(rowBytes);\n    this.eof = !rawBytes.length;\n    if (this.eof) {\n      return;\n    }\n    let inbuf'],
  // Codes of fonts: none has more than 65,536.
  ['const MAX_MAP_RANGE = 2 ** 24 - 1;', 'const MAX_MAP_RANGE = 2 ** 16 - 1;'],
  ['    if (high - low > MAX_MAP_RANGE) {', '    if (high - low > MAX_MAP_RANGE || !spend(this.xref, "entries", high - low)) {', 3],
  ['await parseCMap(new CMap(), new Lexer(encoding), fetchBuiltInCMap, useCMap)', 'await parseCMap(Object.assign(new CMap(), { xref: encoding.dict?.xref }), new Lexer(encoding), fetchBuiltInCMap, useCMap)'],
  ['for (let j = start; j <= code; j++) {', 'for (let j = Math.max(start, 0), end = within(xref, j, code); j <= end; j++) {', 2],
  ['for (const c of code) {', 'for (const c of code.slice(0, within(xref, 0, code.length) + 1)) {'],
  ['        let j = properties.firstChar;\n        for (const w of widths) {', '        let j = properties.firstChar;\n        for (const w of widths.slice(0, 1024)) {'],
  ['this.readCidToGidMap(cidToGidBytes,', 'this.readCidToGidMap(cidToGidBytes.subarray(0, 0x20000),'],
  ['new IdentityToUnicodeMap(properties.firstChar, properties.lastChar)', 'new IdentityToUnicodeMap(Math.max(0, properties.firstChar), Math.min(0xffff, properties.lastChar))'],
  // Fonts, and the programs in them, whose subroutines may call one another.
  [`    assert(fontID?.startsWith("f"), 'The "fontID" must be (correctly) defined.');`, '    if (!spend(this.xref, "entries", 1000)) return errorFont();'],
  ['    if (!data || state.callDepth > MAX_SUBR_NESTING) {', '    if (!data || state.callDepth > MAX_SUBR_NESTING || !spend(this.properties?.dict?.xref, "work", 0.1 + data.length / 64)) {'],
  ['            error = this.convert(subrs[subrNumber], subrs, seacAnalysisEnabled);', '            error = !spend(this.xref, "work", 0.1 + subrs[subrNumber].length / 64) || this.convert(subrs[subrNumber], subrs, seacAnalysisEnabled);'],
  ['      const charString = new Type1CharString();', '      const charString = Object.assign(new Type1CharString(), { xref: properties.dict?.xref });'],
  // Operators of a page and of all pages, forms inside forms, letters.
  ['        const cmd = obj.cmd;\n        const opSpec', '        if (!spend(this.parser.xref, "page", 1) || !spend(this.parser.xref, "work", 1)) return false;\n        const cmd = obj.cmd;\n        const opSpec'],
  ['  handleText(chars, state) {\n    const font = state.font;', '  handleText(chars, state) {\n    if (!spend(this.xref, "page", chars.length / 2) || !spend(this.xref, "work", chars.length / 2)) chars = "";\n    const font = state.font;'],
  ['    const args = [f32matrix, !group && f32bbox || null];', '    if (!spend(this.xref, "page", FORM) || !spend(this.xref, "work", FORM)) return;\n    const args = [f32matrix, !group && f32bbox || null];'],
  ['    while (true) {\n      let charBuffered = false;', '    while (strBuf.length < LONGEST) {\n      let charBuffered = false;'],
  ['    this._hexStringNumWarn = 0;\n    while (true) {', '    this._hexStringNumWarn = 0;\n    while (strBuf.length < LONGEST) {'],
  // What is laid on pages.
  ['      for (const annotationRef of annots) {\n        annotationPromises', '      for (const annotationRef of annots) {\n        if (!spend(this.xref, "notes", 1)) break;\n        annotationPromises'],
  // Tables of samples, objects, pages, places of objects.
  ['    const array = new Array(length);\n    let codeSize = 0;', '    if (!spend(stream.dict?.xref, "entries", length)) throw new FormatError("too many samples");\n    const array = new Array(length);\n    let codeSize = 0;'],
  ['    const nums = new Array(n);', '    if (!spend(this, "entries", n)) throw new FormatError("too many objects");\n    const nums = new Array(n);'],
  ['      for (let last = kids.length - 1; last >= 0; last--) {\n        const lastKid', '      if (!spend(xref, "work", kids.length / 2)) throw new FormatError("too many pages");\n      for (let last = kids.length - 1; last >= 0; last--) {\n        const lastKid'],
  ['      for (let i = streamState.entryNum; i < n; ++i) {', '      if (typeFieldWidth + offsetFieldWidth + generationFieldWidth < 1) throw new FormatError("entries without bytes");\n      for (let i = streamState.entryNum; i < n; ++i) {'],
];

/** The source with its bounds; throws where it is another source than they were written for. */
export function bounded(source: string): string {
  const out = BOUNDS.reduce((code, [from, to, count = 1]) => {
    const pieces = code.split(from);
    if (pieces.length !== count + 1) throw new Error(`pdf.js has «${from.trim().slice(0, 60)}» ${pieces.length - 1} times, not ${count}`);
    return pieces.join(to);
  }, source);
  return `${out}\n${SPEND}`;
}
