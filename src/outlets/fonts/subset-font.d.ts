/** The part of subset-font that is used: it ships no types, and those on npm lack `keepFeatures`. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'sfnt' | 'woff2'; keepFeatures: string[]; preserveNameIds: number[] },
  ): Promise<Buffer>;
}
