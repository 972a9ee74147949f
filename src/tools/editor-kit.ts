import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorKit } from './editor-kit/kit.ts';

/** `npm run editor-kit`: writes what VS Code and the guide know of the content, after a schema or a component has changed. */
for (const [file, text] of editorKit()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
