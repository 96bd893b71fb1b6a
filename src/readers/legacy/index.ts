export { decodeLegacy, decodeText, encodingOfFont, fromTcvn3, fromVni, type LegacyEncoding, legacyEncodingOf } from './decode.ts';
export { legacyFindings, type LegacyUse } from './findings.ts';
