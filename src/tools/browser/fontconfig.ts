import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the fonts for tests are. */
export const fonts = resolve('node_modules/@expo-google-fonts/noto-serif-sc');

/**
 * A machine may have no Chinese font at all: the one that the headlines are cut from serves as the system's.
 * @param home a folder of the browser's own
 * @param more what the file holds beside it
 * @returns the file for FONTCONFIG_FILE
 */
export function fontconfig(home: string, more = ''): string {
  const file = `${home}/fonts.conf`;
  // As phones set text: glyphs where they fall, not hinted to whole pixels.
  const unhinted = '<match target="font"><edit name="hinting"><bool>false</bool></edit></match>';
  const folders = ['400Regular', '700Bold'].map((face) => `<dir>${fonts}/${face}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${more}${folders}${unhinted}<cachedir>${home}/fonts</cachedir></fontconfig>`,
  );
  return file;
}
