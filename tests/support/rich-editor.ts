import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

const modules = ['prosemirror-model', 'prosemirror-state', 'prosemirror-transform', 'prosemirror-view', 'orderedmap'];
const home = 'https://editor.example';

/** An editor of rich text with what those of public accounts have: blocks, lists, tables, pictures, and styles. */
const page = `<!DOCTYPE html><meta charset="utf-8"><script type="importmap">${JSON.stringify({
  imports: Object.fromEntries(modules.map((name) => [name, `${home}/${name}.js`])),
})}</script><div id="editor"></div><script type="module">
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
const styled = (tag, more) => ({
  ...more,
  attrs: { style: { default: null } },
  parseDOM: [{ tag, getAttrs: (dom) => ({ style: dom.getAttribute('style') }) }],
  toDOM: (node) => [tag, { style: node.attrs.style }, 0],
});
const block = (tag, content, group = 'block') => [tag, styled(tag, { content, group })];
const mark = (tag) => [tag, styled(tag, {})];
const picture = {
  inline: true,
  group: 'inline',
  attrs: { src: {}, alt: { default: '' } },
  parseDOM: [{ tag: 'img[src]', getAttrs: (dom) => ({ src: dom.getAttribute('src'), alt: dom.getAttribute('alt') }) }],
  toDOM: ({ attrs }) => ['img', attrs],
};
const nodes = Object.fromEntries([
  ['doc', { content: 'block+' }],
  block('p', 'inline*'),
  block('h2', 'inline*'),
  block('h3', 'inline*'),
  block('section', 'block+'),
  block('blockquote', 'block+'),
  block('ul', '(li | ul | ol)+'),
  block('ol', '(li | ul | ol)+'),
  block('li', 'block+', ''),
  block('table', '(tr | tbody | thead)+'),
  block('thead', 'tr+', ''),
  block('tbody', 'tr+', ''),
  block('tr', '(td | th)+', ''),
  block('td', 'block+', ''),
  block('th', 'block+', ''),
  ['hr', { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] }],
  ['img', picture],
  ['br', { inline: true, group: 'inline', parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] }],
  ['text', { group: 'inline' }],
]);
const schema = new Schema({ nodes, marks: Object.fromEntries(['strong', 'em', 'span', 'sub', 'sup'].map(mark)) });
window.view = new EditorView(document.getElementById('editor'), { state: EditorState.create({ schema }) });
window.view.focus();
</script>`;

/** Opens the editor, empty, with the cursor in it. */
export async function openEditor(context: BrowserContext): Promise<Page> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: home });
  await context.route(`${home}/**`, (route) => {
    const [, name] = /\/([\w-]+)\.js$/.exec(route.request().url()) ?? [];
    return route.fulfill(
      name
        ? { contentType: 'text/javascript', body: readFileSync(`node_modules/${name}/dist/index.js`) }
        : { contentType: 'text/html', body: page },
    );
  });
  const editor = await context.newPage();
  await editor.goto(`${home}/`);
  await editor.locator('.ProseMirror-focused').waitFor();
  return editor;
}
