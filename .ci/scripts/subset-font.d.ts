/** The part of `subset-font` (no types of its own) that make-fonts uses. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; noHinting: boolean; noLayoutClosure: boolean; dropTables: readonly string[] },
  ): Promise<Buffer>;
}
