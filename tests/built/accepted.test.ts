import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/editorial/rules/catalogue/catalogue.ts';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { errorsIn } from '../../src/editorial/source/problem.ts';
import { good } from '../editorial/rules/corpus/good.ts';
import { buildSite } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/*
 * What the checker lets through, the build makes pages of: the other half of “nothing wrong goes out”. That no build
 * begins with what it refuses is `failed-build.test.ts`.
 */
const inBodies = Object.values(catalogue).filter(({ where }) => where === undefined);

/** Fields at the edges of what they may be, which cards, posters, feeds and the headline face have to take as well. */
const edges: Readonly<Record<string, string>> = {
  'a rare character': 'title: 𠮷野家|与龘',
  'a title without a break, as long as may be': `title: ${'长'.repeat(40)}`,
  'a title of Latin letters that nothing parts': `title: ${'W'.repeat(40)}`,
  'a title of two scripts': 'title: شىنجاڭ|و قازاق',
  'signs of XML': `title: '<甲 & 乙>丙'`,
  'a long name': 'subject: 阿卜杜热西提·买买提·阿布都克里木·吐尔逊',
  'four reporters': 'byline: 张某某、李某某、王某某、欧阳某某、赵某某、钱某某、孙某某、周某某',
  'a long place': `kicker: ${'某'.repeat(24)}`,
  'a long standfirst': `standfirst: ${'导语很长，'.repeat(23)}完。`,
  'figures of every kind': 'keyFigures: [coldest, at-once, read-aloud, missing]',
};

function withField(field: string): string {
  const key = field.slice(0, field.indexOf(':'));
  const kind = key === 'subject' ? good.replace('kind: 综述', 'kind: 人物') : good;
  return kind.replace(new RegExp(`^${key}:.*\n`, 'm'), '').replace('---\n', () => `---\n${field}\n`);
}

const body = (text: string) => good.replace('正文第二段。', () => text);
const examples = inBodies.map(({ right }) => right);
/** A story shows a photograph once. */
const ofPhotos = examples.filter((right) => right.includes('<Scene photo='));

const stories: Readonly<Record<string, string>> = {
  'all-of-the-catalogue': body(examples.filter((right) => !ofPhotos.includes(right)).join('\n\n')),
  ...Object.fromEntries(ofPhotos.map((right, index) => [`photo-${index}`, body(right)])),
  ...Object.fromEntries(Object.values(edges).map((field, index) => [`edge-${index}`, withField(field)])),
};

let root = '';
beforeAll(() => {
  root = copyProject();
  Object.entries(stories).forEach(([name, text], index) => {
    const file = join(root, `content/stories/${name}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('slug: the-slug', `slug: ${name}`).replace('order: 9', `order: ${50 + index}`));
  });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('of what the checker lets through', () => {
  test('nothing is refused', () => {
    expect(errorsIn(checkContent(root))).toEqual([]);
  });

  test('every story has its page, card and poster', async () => {
    const dist = await buildSite(root, { SITE_URL: 'https://news.example' });
    for (const name of Object.keys(stories)) {
      for (const file of [
        `stories/${name}/index.html`,
        `share/stories/${name}/card.png`,
        `share/stories/${name}/poster.png`,
      ])
        expect(existsSync(join(dist, file)), file).toBe(true);
    }
  });
});
