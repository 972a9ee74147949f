import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { plainStory } from './stories.ts';

/** Eleventy is no package of the project: it is fetched when it is first measured. */
const eleventy = { home: resolve('node_modules/.cache/bench/eleventy'), version: '3.1.2' };

/** Another builder, with the same bodies as plain text, and a page for each with a list of all. */
export interface Peer {
  name: string;
  /** Writes its project. */
  make(folder: string, content: string): void;
  program: string;
  args: readonly string[];
}

const astro: Peer = {
  name: 'Astro .mdx',
  program: resolve('node_modules/astro/bin/astro.mjs'),
  args: ['build'],
  make(folder, content) {
    write(folder, {
      'package.json': '{ "type": "module" }',
      'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], build: { inlineStylesheets: 'always' } };`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.mdx' }) }) };`,
      'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => ({ params: { slug: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
---
<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>{story.data.title}</title></head>
<body><h1>{story.data.title}</h1><p>{story.data.standfirst}</p><Content /></body></html>`,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const stories = await getCollection('stories');
---
<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>all</title></head>
<body><ul>{stories.map((story) => <li><a href={\`/\${story.id}/\`}>{story.data.title}</a></li>)}</ul></body></html>`,
    });
    writeStories(join(folder, 'stories'), content, 'mdx');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  },
};

const eleventyPeer: Peer = {
  name: 'Eleventy 3',
  program: join(eleventy.home, 'node_modules/@11ty/eleventy/cmd.cjs'),
  args: ['--quiet'],
  make(folder, content) {
    if (!existsSync(this.program)) {
      mkdirSync(eleventy.home, { recursive: true });
      writeFileSync(join(eleventy.home, 'package.json'), '{ "private": true }');
      execFileSync('npm', ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${eleventy.version}`], {
        cwd: eleventy.home,
        stdio: 'ignore',
      });
    }
    write(folder, {
      'package.json': '{ "type": "module" }',
      '_includes/page.njk': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1><p>{{ standfirst }}</p>{{ content | safe }}</body></html>`,
      'index.njk': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>all</title></head>
<body><ul>{% for story in collections.stories %}<li><a href="{{ story.url }}">{{ story.data.title }}</a></li>{% endfor %}</ul></body></html>`,
      'stories/stories.json': '{ "layout": "page.njk", "tags": "stories" }',
    });
    writeStories(join(folder, 'stories'), content, 'md');
  },
};

export const peers: readonly Peer[] = [astro, eleventyPeer];

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function writeStories(folder: string, content: string, ending: string): void {
  const stories = globSync('stories/*.mdx', { cwd: content }).map((file) => {
    const { body, standfirst, title } = plainStory(readFileSync(join(content, file), 'utf8'));
    const head = `---\ntitle: ${JSON.stringify(title)}\nstandfirst: ${JSON.stringify(standfirst)}\n---\n`;
    return [`${basename(file, '.mdx')}.${ending}`, head + body];
  });
  write(folder, Object.fromEntries(stories));
}
