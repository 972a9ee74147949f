import { compileFunction } from 'node:vm';
import { components } from 'virtual:story-components';
import * as jsx from 'astro/jsx-runtime';
import { compiledText } from '../site/compiled.ts';

/**
 * The texts of `content/` as Astro asks for them when a page renders one (`tools/vite/texts.ts`): compiled then, and not
 * bundled before. A page has the styles of the components that its texts use, and of no others.
 */
export default { get: (file: string) => async () => ({ default: await textAt(file) }) };

type Content = (props: { components?: object }) => unknown;

async function textAt(file: string) {
  const run = compileFunction(await compiledText(file), [], { filename: file });
  const [names, make] = run() as [names: string[], make: (given: object) => Content];
  const used = await Promise.all(names.map(async (name) => (await components[name]?.())?.default));
  return {
    __astroPropagation: true,
    collectedStyles: used.flatMap((component) => component?.collectedStyles ?? []),
    collectedLinks: [],
    collectedScripts: [],
    async getMod() {
      const loaded = await Promise.all(used.map((component) => component?.getMod()));
      const given = Object.fromEntries(names.map((name, index) => [name, loaded[index]?.default]));
      return { Content: asContent(make({ ...jsx, ...given })) };
    },
  };
}

/** A text as `@astrojs/mdx` would give it. */
function asContent(text: Content): Content {
  const content: Content = (props = {}) =>
    text({ ...props, components: { Fragment: jsx.Fragment, ...props.components } });
  return Object.assign(content, {
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    [Symbol.for('astro.needsHeadRendering')]: true,
    [Symbol.for('mdx-component')]: true,
  });
}
