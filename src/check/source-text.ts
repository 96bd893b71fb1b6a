/** The text of a source as it came; nothing for typed drafts, and for bytes that are no text. */
export function sourceText(source: unknown): string | undefined {
  if (typeof source === 'string') return source;
  if (!(source instanceof Uint8Array)) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
}
