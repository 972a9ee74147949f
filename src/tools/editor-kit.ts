import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCommand } from './command.ts';
import { editorKit } from './editor-kit/kit.ts';

const help = `npm run editor-kit

改了登记项、组件或规矩以后，重写 VS Code 和编辑指南里照它们列出的部分。`;

/** `npm run editor-kit`: writes what VS Code and the guide know of the content, after a schema or a component has changed. */
readCommand({ name: 'npm run editor-kit', help }, process.argv.slice(2));
for (const [file, text] of editorKit()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
